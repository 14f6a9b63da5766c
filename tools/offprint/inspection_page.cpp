#include "inspection_page.h"

#include <map>

#include <fmt/format.h>

#include "model/account.h"
#include "model/inspection.h"
#include "model/names.h"
#include "model/walk.h"
#include "page_lines.h"
#include "printable.h"
#include "text/utf8.h"

namespace offprint::program {
namespace {

// More entries of one kind than this are counted, not shown: --json has them all.
constexpr std::size_t most_shown = 12;
// Enough of a note's or a row's words to know it by.
constexpr std::size_t most_bytes = 400;
// An outline's row says what begins there, on one line.
constexpr std::size_t opening_bytes = 60;

std::string_view words_of(Origin origin) {
    switch (origin) {
        case Origin::none: return "";
        case Origin::flag: return "-M";
        case Origin::metadata_file: return "metadata file";
        case Origin::front_matter: return "front matter";
        case Origin::json_ld: return "JSON-LD";
        case Origin::meta: return "meta";
        case Origin::microdata: return "microdata";
        case Origin::microformat: return "microformat";
        case Origin::markup: return "markup";
        case Origin::text_pattern: return "text";
        case Origin::file_name: return "file name";
        case Origin::derived: return "made up, not printed";
    }
    return "";
}

/// "text, line 3, 90 %": what is sure says no figure.
std::string whence(Origin origin, const SourceRange& source, double confidence) {
    std::string words(words_of(origin));
    if (source.is_known()) words += fmt::format("{}line {}", words.empty() ? "" : ", ", source.begin.line);
    if (confidence < 1.0) words += fmt::format("{}{:.0f} %", words.empty() ? "" : ", ", confidence * 100);
    return words;
}

/// Breaks made visible: a repair's diff stands on one line.
std::string with_visible_breaks(std::string_view words) {
    std::string shown;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at] != '\n') {
            shown += words[at];
        } else if (at + 1 == words.size() || words[at + 1] != '\n') {
            shown += shown.ends_with("¶") ? " " : "¶ ";
        } else {
            shown += "¶";
            ++at;
        }
    }
    return shown;
}

/// "+" was taken, "-" left, "?" lost against another; a container of both has no sign.
std::string_view sign_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::parted: return " ";
        case Verdict::body: return "+";
        case Verdict::note: return "+";
        case Verdict::headline: return "+";
        case Verdict::dek: return "+";
        case Verdict::label: return "+";
        case Verdict::byline: return "+";
        case Verdict::date: return "+";
        case Verdict::metadata: return "-";
        case Verdict::left_out: return "-";
        case Verdict::considered: return "?";
    }
    return " ";
}

/// "body: article-element 812.0, line 40, 5123 characters"
std::string judgement(const Explanation& part) {
    std::string words;
    if (part.verdict != Verdict::parted) words = name_of(part.verdict);
    if (!part.rule.empty()) words += (words.empty() ? "" : ": ") + part.rule;
    if (part.score != 0) words += fmt::format(" {:.1f}", part.score);
    if (part.line > 0) words += fmt::format("{}line {}", words.empty() ? "" : ", ", part.line);
    return words + fmt::format("{}{} characters", words.empty() ? "" : ", ", part.characters);
}

class InspectionPage {
public:
    InspectionPage(const Reading& reading, const PageLook& look)
        : reading_(reading), metadata_(reading.article.metadata), lines_(look.columns, look.colours) {}

    std::string made() {
        put_input();
        put_metadata();
        put_notes();
        put_explanations();
        put_entries("Left out", Disposition::dropped);
        put_entries("Repaired", Disposition::repaired);
        put_entries("Joined", Disposition::merged);
        put_diagnostics();
        put_account();
        return lines_.take();
    }

private:
    void put_input() {
        const Provenance& from = metadata_.provenance;
        lines_.title(from.input_name);
        lines_.row("input", fmt::format("{}, {}, {} bytes", from.input_media_type, from.encoding, from.input_bytes),
                   "");
    }
    void put(std::string_view label, const Maybe<std::string>& value) {
        if (value) lines_.row(label, value->value, whence(value->origin, value->source, value->confidence));
    }
    void put(std::string_view label, const Maybe<Date>& value) {
        if (value) lines_.row(label, to_iso(value->value), whence(value->origin, value->source, value->confidence));
    }
    void put(std::string_view label, const std::vector<Agent>& agents) {
        for (const Agent& agent : agents) {
            std::string words = agent.name;
            if (!agent.job_title.empty()) words += ", " + agent.job_title;
            for (const std::string& affiliation : agent.affiliation) words += ", " + affiliation;
            if (agent.kind == AgentKind::organization) words += " (organization)";
            if (agent.role != "aut") words += fmt::format(" [{}]", agent.role);
            lines_.row(label, words, whence(agent.origin, agent.source, agent.confidence));
        }
    }
    void put(std::string_view label, const std::vector<std::string>& values) {
        if (!values.empty()) lines_.row(label, fmt::format("{}", fmt::join(values, ", ")), "");
    }
    void put_metadata() {
        if (metadata_.type != ArticleType::article) lines_.row("type", name_of(metadata_.type), "");
        put("label", metadata_.label);
        put("headline", metadata_.headline);
        put("dek", metadata_.alternative_headline);
        put("byline", metadata_.byline);
        put("author", metadata_.author);
        put("editor", metadata_.editor);
        put("translator", metadata_.translator);
        put("contributor", metadata_.contributor);
        put("agency", metadata_.source_organization);
        put("dateline", metadata_.dateline);
        put("published", metadata_.date_published);
        put("modified", metadata_.date_modified);
        if (metadata_.provenance.retrieved_at) lines_.row("retrieved", to_iso(*metadata_.provenance.retrieved_at), "");
        put("embargoed", metadata_.embargoed_until);
        put("status", metadata_.publication_status);
        put("language", metadata_.in_language);
        if (metadata_.publisher)
            lines_.row(
                "publisher", metadata_.publisher->value.name,
                whence(metadata_.publisher->origin, metadata_.publisher->source, metadata_.publisher->confidence));
        put("section", metadata_.article_section);
        put("keywords", metadata_.keywords);
        put("url", metadata_.url);
        put("rights", metadata_.copyright_notice);
        put("license", metadata_.license);
        if (metadata_.completeness != Completeness::unknown)
            lines_.row("completeness", name_of(metadata_.completeness), "");
        for (const auto& [key, value] : metadata_.extra) lines_.row("extra", key + ": " + cut(value, most_bytes), "");
    }
    void put_notes() {
        const std::vector<const Note*> notes = notes_of(reading_.article);
        if (notes.empty()) return;
        heading(fmt::format("Notes ({})", notes.size()));
        for (const Note* note : notes) {
            std::string kinds(name_of(note->kind));
            for (const NoteKind kind : note->also) kinds += fmt::format(" + {}", name_of(kind));
            std::string words = fmt::format("{}, {}", kinds, name_of(note->placement));
            if (note->visibility == Visibility::internal) words += ", not printed";
            if (note->date) words += ", " + to_iso(*note->date);
            lines_.row("", words, fmt::format("{}, {}", note->evidence, whence(note->origin, {}, note->confidence)));
            lines_.under("", cut(words_of_note(*note), most_bytes));
        }
    }
    void put_explanations() {
        if (reading_.explanations.empty()) return;
        heading("The page: + taken, - left out, ? considered");
        for (const Explanation& part : reading_.explanations) {
            std::string place = part.place;
            if (part.elements > 1) place += fmt::format(" (and {} more)", part.elements - 1);
            lines_.outline(part.depth, sign_of(part.verdict), place, judgement(part));
            if (part.verdict != Verdict::parted) lines_.below_outline(part.depth, cut(part.opening, opening_bytes));
        }
    }
    static std::string words_of_note(const Note& note) { return offprint::words_of(note); }

    void put_entries(std::string_view title, Disposition disposition) {
        std::map<std::string, std::size_t> shown;
        std::size_t count = 0;
        for (const LedgerEntry& entry : reading_.ledger.entries) {
            if (entry.disposition != disposition) continue;
            if (count++ == 0) heading(title);
            if (++shown[entry.rule] <= most_shown) put_entry(entry);
        }
        for (const auto& [rule, all] : shown) {
            if (all > most_shown) lines_.row("", fmt::format("and {} more: {}", all - most_shown, rule), "");
        }
    }
    void put_entry(const LedgerEntry& entry) {
        lines_.row("", entry.rule, whence(Origin::none, entry.source, entry.confidence));
        if (entry.disposition != Disposition::repaired) return lines_.under("", cut(entry.before, most_bytes));
        lines_.under("-", with_visible_breaks(entry.before));
        lines_.under("+", with_visible_breaks(entry.after));
    }
    void put_diagnostics() {
        if (reading_.diagnostics.empty()) return;
        heading("To be looked at");
        std::size_t count = 0;
        for (const Diagnostic& diagnostic : reading_.diagnostics) {
            if (++count <= most_shown)
                lines_.row(
                    name_of(diagnostic.severity), cut(diagnostic.message, most_bytes),
                    fmt::format(
                        "{}{}", diagnostic.finding,
                        diagnostic.source.is_known() ? fmt::format(", line {}", diagnostic.source.begin.line) : ""));
        }
        if (count > most_shown) lines_.row("", fmt::format("and {} more", count - most_shown), "");
    }
    void put_account() {
        const Ledger& ledger = reading_.ledger;
        heading("Account");
        const auto sums = characters_by_disposition(ledger);
        const auto whole = static_cast<double>(ledger.source_characters > 0 ? ledger.source_characters : 1);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (sums[i] == 0) continue;
            lines_.row(name_of(static_cast<Disposition>(i)),
                       fmt::format("{:>9} characters {:6.2f} %", sums[i], 100.0 * static_cast<double>(sums[i]) / whole),
                       "");
        }
        const auto accounted = static_cast<double>(ledger.source_characters) - static_cast<double>(unaccounted(ledger));
        lines_.row("source",
                   fmt::format("{:>9} characters {:6.2f} %", ledger.source_characters, 100.0 * accounted / whole),
                   "of it accounted for");
    }
    void heading(std::string_view words) {
        lines_.blank();
        lines_.title(words);
    }

    const Reading& reading_;
    const Metadata& metadata_;
    PageLines lines_;
};

}  // namespace

std::string inspection_page(const Reading& reading, const PageLook& look) {
    return InspectionPage(reading, look).made();
}

}  // namespace offprint::program
