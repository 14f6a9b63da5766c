// bench_stages ARTICLE [ROUNDS=50]: where the time of one document goes, in one process and thread. Each stage is
// called by itself, CPU time, the median of the rounds. "of which" is measured apart, with the same work done once
// more. The floor is the least that any program must do: parse the input, and deflate the output's streams with zlib.

#include <zlib.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "audit/audit_output.h"
#include "base/deflate.h"
#include "base/files.h"
#include "base/sha.h"
#include "base/zip.h"
#include "edition/edition.h"
#include "editorial/edit.h"
#include "layout/block_setter.h"
#include "layout/compose_pages.h"
#include "layout/lay_out.h"
#include "layout/page_geometry.h"
#include "offprint/sink.h"
#include "readers/registry.h"
#include "typeset/cut_truetype.h"
#include "typeset/hyphenate.h"
#include "typeset/shaper_pool.h"
#include "writers/pdf/facts.h"
#include "writers/pdf/paint.h"
#include "writers/registry.h"

namespace {

using namespace offprint;

double cpu_milliseconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

struct Stage {
    std::string name;
    std::function<void()> work;
    bool is_part = false;  ///< of the stage above
    std::vector<double> times{};

    [[nodiscard]] double median() const {
        std::vector<double> sorted = times;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

/// In turn, so that a machine that slows down slows all of them.
void time_all(std::vector<Stage>& stages, int rounds) {
    for (int round = 0; round < rounds; ++round) {
        for (Stage& stage : stages) {
            const double start = cpu_milliseconds();
            stage.work();
            stage.times.push_back(cpu_milliseconds() - start);
        }
    }
}

void print(const std::string& title, const std::vector<Stage>& stages, const Stage& floor) {
    double whole = 0;
    for (const Stage& stage : stages) whole += stage.is_part ? 0 : stage.median();
    fmt::print("{}\n", title);
    for (const Stage& stage : stages) {
        fmt::print("  {:<34} {:>7.3f} ms {:>5.1f} %\n", (stage.is_part ? "  of which " : "") + stage.name,
                   stage.median(), stage.median() / whole * 100);
    }
    fmt::print("  {:<34} {:>7.3f} ms, x{:.1f} the floor of {:.3f} ms ({})\n", "together", whole, whole / floor.median(),
               floor.median(), floor.name);
}

std::string inflated(std::string_view packed) {
    std::string bytes(packed.size() * 4, '\0');
    for (;;) {
        uLongf size = bytes.size();
        const int status = uncompress(reinterpret_cast<Bytef*>(bytes.data()), &size,
                                      reinterpret_cast<const Bytef*>(packed.data()), packed.size());
        if (status != Z_BUF_ERROR) {
            bytes.resize(status == Z_OK ? size : 0);
            return bytes;
        }
        bytes.resize(bytes.size() * 4);
    }
}

/// What a PDF's deflated streams hold.
std::vector<std::string> streams_of(const std::string& pdf) {
    constexpr std::string_view filter = "/FlateDecode/Length ", begin = ">>\nstream\n";
    std::vector<std::string> streams;
    for (std::size_t at = pdf.find(filter); at != std::string::npos; at = pdf.find(filter, at + 1)) {
        const std::size_t size = std::strtoul(pdf.c_str() + at + filter.size(), nullptr, 10);
        const std::size_t start = pdf.find(begin, at) + begin.size();
        streams.push_back(inflated(std::string_view(pdf).substr(start, size)));
    }
    return streams;
}

/// The glyphs of each TrueType face on the pages.
std::map<const typeset::Face*, std::vector<std::uint32_t>> glyphs_of(const layout::Pages& pages) {
    std::map<const typeset::Face*, std::set<std::uint32_t>> used;
    for (const layout::Page& page : pages.pages) {
        for (const layout::PageItem& item : page.items) {
            const auto* run = std::get_if<layout::GlyphRun>(&item.content);
            if (run == nullptr || run->face->format() != typeset::GlyphFormat::truetype) continue;
            for (const typeset::Glyph& glyph : run->glyphs) used[run->face].insert(glyph.id);
        }
    }
    std::map<const typeset::Face*, std::vector<std::uint32_t>> glyphs;
    for (const auto& [face, set] : used) glyphs[face] = {set.begin(), set.end()};
    return glyphs;
}

/// The body on an endless column: shaped and broken into lines, not into pages.
layout::Galley galley_of(const edition::Edition& edition, const WriteContext& context) {
    layout::Composition composition(edition, context);
    layout::Frame frame;
    frame.width = layout::column_width(composition.style.page);
    frame.page_width = frame.width;
    frame.text = composition.style.body;
    frame.language = edition.language;
    frame.is_rtl = composition.is_rtl();
    frame.tag = composition.tags.add(layout::TagKind::document, 0);
    layout::BlockSetter setter(composition);
    setter.put_body(edition.body, frame);
    for (const edition::NumberedFootnote& footnote : edition.footnotes) setter.put_footnote(footnote, frame);
    return setter.take();
}

void break_pages(const layout::Galley& galley, const PageStyle& page) {
    layout::PageFrame frame;
    frame.top = page.margin_top;
    frame.first_top = page.first_margin_top;
    frame.bottom = page.height - page.margin_bottom;
    frame.columns = static_cast<std::size_t>(std::max(1, page.columns));
    frame.colophon = galley.strips.size();
    (void)layout::paginate(galley, {{}, {0}}, frame);
}

/// The texts of the body's lines, shaped a run after the other.
void shape_lines(const layout::Pages& pages, const std::string& language, typeset::ShaperPool& shapers) {
    const typeset::ShaperPool::Loan shaper = shapers.take();
    for (const layout::Page& page : pages.pages) {
        for (const layout::PageItem& item : page.items) {
            if (const auto* run = std::get_if<layout::GlyphRun>(&item.content))
                (void)shaper->shape({run->text, language});
        }
    }
}

struct Bench {
    Input input;
    int rounds = 50;
    typeset::FaceLibrary faces{};
    typeset::ShaperPool shapers{faces};
    typeset::Hyphenator hyphenator{};
    WriteContext context{};
    Article article{};

    [[nodiscard]] std::vector<Stage> first_stages() const {
        const ReaderRow& reader = guess_reader(input.name, input.bytes);
        const Reading reading = reader.read(input).value();
        return {{"read", [this, &reader] { (void)reader.read(input); }},
                {"hash the input", [this] { (void)sha256_hex(input.bytes); }},
                {"edit", [reading] { (void)editorial::edit(reading, {}); }}};
    }

    [[nodiscard]] std::string written(const std::string& format) const {
        BufferSink sink;
        (void)find_writer(format)->write(article, context, sink);
        return sink.take();
    }

    /// Reading, and packing `streams`.
    [[nodiscard]] Stage floor(const std::string& name, const std::vector<std::string>& streams) const {
        const ReaderRow& reader = guess_reader(input.name, input.bytes);
        return {name, [this, &reader, streams] {
                    (void)reader.read(input);
                    for (const std::string& stream : streams) (void)zlib_compress(stream);
                }};
    }

    void run(const std::string& title, std::vector<Stage> stages, Stage floor) const {
        stages.push_back(std::move(floor));
        time_all(stages, rounds);
        const Stage least = stages.back();
        stages.pop_back();
        print(title, stages, least);
    }

    /// Reading an output back, with the article to hold it against.
    [[nodiscard]] Stage audit(const std::string& format) const {
        const std::string bytes = written(format);
        return {"audit", [this, format, bytes] {
                    (void)audit::audit_output({article, context.tool_version, context.pdf}, format, bytes);
                }};
    }

    void run_text() const {
        std::vector<Stage> stages = first_stages();
        stages.push_back({"write the text", [this] { (void)written("text"); }});
        stages.push_back(audit("text"));
        run("text", stages, floor("read", {}));
    }

    void run_epub() const {
        std::vector<std::string> entries;
        const std::vector<ZipEntry> files = read_zip(written("epub")).value();
        for (const ZipEntry& file : files) entries.push_back(file.bytes);
        std::vector<Stage> stages = first_stages();
        stages.push_back({"write the EPUB", [this] { (void)written("epub"); }});
        stages.push_back({"deflate",
                          [entries] {
                              for (const std::string& entry : entries) (void)zlib_compress(entry);
                          },
                          true});
        stages.push_back(audit("epub"));
        run("epub", stages, floor("read and deflate", entries));
    }

    void run_pdf() const {
        const edition::Edition edition = edition::make_edition(article, context.tool_version);
        const layout::Pages pages = layout::lay_out(edition, context).value();
        const pdf::Facts facts = pdf::facts_of({article.metadata}, pages.title, pages.language, context.tool_version);
        const std::vector<std::string> streams = streams_of(written("pdf"));
        const layout::Galley galley = galley_of(edition, context);
        const auto glyphs = glyphs_of(pages);
        std::vector<Stage> stages = first_stages();
        stages.push_back({"make the edition", [&] { (void)edition::make_edition(article, context.tool_version); }});
        stages.push_back({"lay out", [&] { (void)layout::lay_out(edition, context); }});
        stages.push_back({"shape and break the lines", [&] { (void)galley_of(edition, context); }, true});
        stages.push_back(
            {"shape alone, words known", [&] { shape_lines(pages, edition.language, *context.shapers); }, true});
        stages.push_back({"break the pages", [&] { break_pages(galley, context.style.page); }, true});
        stages.push_back({"paint the PDF", [&] { (void)pdf::paint(pages, facts, {}); }});
        stages.push_back({"cut the fonts",
                          [&] {
                              for (const auto& [face, ids] : glyphs)
                                  (void)typeset::cut_truetype(*face, ids, typeset::CodeTable::symbol);
                          },
                          true});
        stages.push_back({"deflate",
                          [&] {
                              for (const std::string& stream : streams) (void)zlib_compress(stream);
                          },
                          true});
        stages.push_back(audit("pdf"));
        run("pdf", stages, floor("read and deflate", streams));
    }
};

}  // namespace

int main(int count, char** words) {
    if (count < 2) {
        fmt::print(stderr, "usage: bench_stages ARTICLE [ROUNDS=50]\n");
        return 2;
    }
    const std::filesystem::path path = words[1];
    const auto bytes = read_file(path);
    if (!bytes) {
        fmt::print(stderr, "bench_stages: {}\n", bytes.error().message);
        return 1;
    }
    Bench bench{{*bytes, path.filename().string()}};
    if (count > 2) bench.rounds = std::max(1, std::atoi(words[2]));
    auto reading = guess_reader(bench.input.name, bench.input.bytes).read(bench.input);
    if (reading) reading = editorial::edit(std::move(*reading), {});
    if (!reading) {
        fmt::print(stderr, "bench_stages: {}\n", reading.error().message);
        return 1;
    }
    bench.article = std::move(reading->article);
    bench.context.style = article_style();
    bench.context.tool_version = "0.0.0";
    bench.context.faces = &bench.faces;
    bench.context.shapers = &bench.shapers;
    bench.context.hyphenator = &bench.hyphenator;
    bench.run_text();
    bench.run_epub();
    bench.run_pdf();
}
