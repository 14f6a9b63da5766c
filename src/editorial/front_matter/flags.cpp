#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "editorial/base/record.h"
#include "editorial/base/steps.h"
#include "editorial/front_matter/fields.h"
#include "editorial/front_matter/front_matter.h"
#include "editorial/front_matter/front_notes.h"
#include "editorial/front_matter/make_room.h"
#include "text/utf8.h"

namespace offprint::editorial {
namespace {

using Flag = std::pair<std::string, std::string>;

// Enough of a value to know it by, in the ledger.
constexpr std::size_t ledger_bytes = 200;

/// Dates are read by language, so that comes first.
std::vector<Flag> language_first(std::vector<Flag> flags) {
    std::stable_partition(flags.begin(), flags.end(),
                          [](const Flag& flag) { return field_named(flag.first) == Field::in_language; });
    return flags;
}

/// Sets flag by flag: lists add up, of single values the last one holds.
class FlagSetter {
public:
    explicit FlagSetter(Reading reading) : reading_(std::move(reading)) {}

    Result<Done> set(const Flag& flag) {
        const auto& [key, value] = flag;
        const std::optional<Field> field = field_named(key);
        if (!field) {
            keep(flag, "flag-unknown-key", "is no key that offprint knows");
            return Done{};
        }
        if (field == Field::notes || field == Field::note) {
            add_notes(flag);
            return Done{};
        }
        make_room(reading_.article.metadata, *field, set_);
        set_.push_back(*field);
        record(name_of(*field), value);
        return set_metadata(reading_.article.metadata, key, value, Origin::flag);
    }
    Reading take() {
        Blocks& body = reading_.article.body;
        body.insert(body.begin(), std::make_move_iterator(head_.begin()), std::make_move_iterator(head_.end()));
        body.insert(body.end(), std::make_move_iterator(foot_.begin()), std::make_move_iterator(foot_.end()));
        return std::move(reading_);
    }

private:
    void add_notes(const Flag& flag) {
        Value words;
        words.kind = ValueKind::scalar;
        words.scalar = text::to_nfc(flag.second);
        const NoteKind kind = note_kind_named(flag.first).value_or(NoteKind::editor);
        FrontNotes found = notes_of(words, kind, Origin::flag);
        if (found.notes.empty())
            keep(flag, "flag-note-without-words", "is a note without words");
        else
            record(name_of(Field::note), flag.second);
        for (Block& block : found.notes) {
            const bool is_head = std::get<Note>(block.node).placement == Placement::head;
            (is_head ? head_ : foot_).push_back(std::move(block));
        }
    }
    void keep(const Flag& flag, std::string finding, std::string_view reason) {
        reading_.article.metadata.extra.emplace_back(flag.first, text::to_nfc(flag.second));
        record("extra." + flag.first, flag.second);
        reading_.diagnostics.push_back({Severity::warning,
                                        std::move(finding),
                                        {},
                                        fmt::format("-M: '{}' {}; it is kept as extra metadata", flag.first, reason)});
    }
    void record(std::string_view name, std::string_view value) {
        const std::string words = excerpt(value, ledger_bytes);
        record_drawn(reading_.ledger, "flag", words, fmt::format("{}: {}", name, words), {}, 1.0);
    }

    Reading reading_;
    std::vector<Field> set_;
    Blocks head_, foot_;
};

}  // namespace

Result<Reading> apply_flags(Reading reading, const EditOptions& options) {
    FlagSetter setter(std::move(reading));
    for (const Flag& flag : language_first(options.metadata)) {
        if (const Result<Done> done = setter.set(flag); !done) return tl::unexpected<Error>(done.error());
    }
    return setter.take();
}

}  // namespace offprint::editorial
