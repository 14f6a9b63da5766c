#include "readers/html/flow/read_fragment.h"

#include "dom/parse.h"
#include "readers/html/flow/flow.h"

namespace offprint::html {

Fragment read_fragment(std::string_view html, FragmentOptions options) {
    const std::uint32_t line = options.first_line;
    const dom::Parsed parsed = dom::parse_fragment(html);
    FlowReader reader(std::move(options));
    Fragment fragment = reader.finish(reader.read_children(parsed.root));
    if (parsed.was_capped) {
        fragment.findings.diagnostics.push_back(
            {Severity::warning,
             "nesting-capped",
             {{line, 0}, {line, 0}},
             "HTML elements are nested too deep; the deepest were opened up, their text is kept"});
    }
    return fragment;
}

}  // namespace offprint::html
