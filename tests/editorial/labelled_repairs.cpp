#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "editorial/base/letters.h"
#include "editorial/base/steps.h"
#include "editorial/repairs/repairs.h"
#include "model/account.h"
#include "model/walk.h"
#include "text/utf8.h"

using namespace offprint;
using namespace offprint::editorial;

namespace {

const std::string paragraph_end = "¶";
const std::string line_break = "↵";

/// As written in the file.
struct Labelled {
    std::string language, before, after;
};

std::string unescaped(const std::string& written) {
    std::string text;
    for (std::size_t at = 0; at < written.size();) {
        const std::size_t end = written.find('}', at);
        if (written.compare(at, 2, "\\n") == 0) {
            text += '\n';
            at += 2;
        } else if (written.compare(at, 3, "\\u{") == 0 && end != std::string::npos) {
            text::append_utf8(text,
                              static_cast<char32_t>(std::stoul(written.substr(at + 3, end - at - 3), nullptr, 16)));
            at = end + 1;
        } else {
            text += written[at++];
        }
    }
    return text;
}

std::vector<std::string> parted(const std::string& text, const std::string& mark) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, begin)) {
        parts.push_back(text.substr(begin, at - begin));
        begin = at + mark.size();
    }
    parts.push_back(text.substr(begin));
    return parts;
}

std::vector<Labelled> labelled_in(const std::filesystem::path& path) {
    std::vector<Labelled> cases;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const std::vector<std::string> fields = parted(line, "\t");
        REQUIRE(fields.size() == 3);
        cases.push_back({fields[0], fields[1], fields[2]});
    }
    return cases;
}

Inlines inlines_of(const std::string& text) {
    Inlines inlines;
    const std::vector<std::string> spans = parted(text, "`");
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (i % 2 == 1) {
            inlines.push_back(Inline{Code{spans[i]}});
            continue;
        }
        const std::vector<std::string> lines = parted(spans[i], line_break);
        for (std::size_t j = 0; j < lines.size(); ++j) {
            if (j > 0) inlines.push_back(Inline{LineBreak{}});
            const std::vector<std::string> soft = parted(lines[j], "\n");
            for (std::size_t k = 0; k < soft.size(); ++k) {
                if (k > 0) inlines.push_back(Inline{SoftBreak{}});
                if (!soft[k].empty()) inlines.push_back(Inline{Text{soft[k]}});
            }
        }
    }
    return inlines;
}

std::string written(const Inlines& inlines) {
    std::string text;
    for (const Inline& item : inlines) {
        if (const auto* words = std::get_if<Text>(&item.node)) text += words->text;
        if (const auto* code = std::get_if<Code>(&item.node)) text += "`" + code->text + "`";
        if (std::holds_alternative<SoftBreak>(item.node)) text += "\n";
        if (std::holds_alternative<LineBreak>(item.node)) text += line_break;
    }
    return text;
}

std::string written(const Blocks& blocks) {
    std::string text;
    for (const Block& block : blocks) {
        if (!text.empty()) text += paragraph_end;
        text += written(std::get<Paragraph>(block.node).content);
    }
    return text;
}

Reading reading_of(const std::string& text, const std::string& language) {
    Reading reading;
    for (const std::string& part : parted(text, paragraph_end))
        reading.article.body.push_back(Block{Paragraph{inlines_of(unescaped(part))}});
    reading.article.metadata.in_language = Sourced<std::string>{language};
    reading.ledger.source_characters = count_characters(reading.article);
    return reading;
}

Reading mended(Reading reading) {
    reading = mend_characters(std::move(reading), {});
    reading = mend_paragraphs(std::move(reading), {});
    return mend_sentences(std::move(reading), {});
}

/// Whether a result is what was wanted, but for paragraph ends that are missing: those are not found, not false.
bool is_on_the_way(const std::string& result, const std::string& after) {
    std::size_t at = 0;
    for (std::size_t wanted = 0; wanted < after.size();) {
        if (at < result.size() && result[at] == after[wanted]) {
            ++at;
            ++wanted;
        } else if (after.compare(wanted, paragraph_end.size(), paragraph_end) == 0) {
            wanted += paragraph_end.size();
        } else {
            return false;
        }
    }
    return at == result.size();
}

struct Score {
    std::size_t cases = 0, wanted = 0, found = 0, wrong = 0;
    std::string missed{};  ///< what should have become of it, and what did

    void add(const Labelled& one, const std::string& result) {
        const bool is_wanted = one.before != one.after;
        const std::string before = unescaped(one.before);
        const std::string after = unescaped(one.after);
        ++cases;
        wanted += is_wanted ? 1 : 0;
        found += is_wanted && result == after ? 1 : 0;
        wrong += result != before && !is_on_the_way(result, after) ? 1 : 0;
        if (result != after) missed += one.language + "  " + after + "\n    " + result + "\n";
    }
    void add(const Score& other) {
        cases += other.cases;
        wanted += other.wanted;
        found += other.found;
        wrong += other.wrong;
    }
    [[nodiscard]] double precision() const {
        return found + wrong == 0 ? 1.0 : static_cast<double>(found) / static_cast<double>(found + wrong);
    }
    [[nodiscard]] double recall() const {
        return wanted == 0 ? 1.0 : static_cast<double>(found) / static_cast<double>(wanted);
    }
    void print(const std::string& rule) const {
        std::cout << std::left << std::setw(26) << rule << std::right << std::setw(5) << cases << " cases, "
                  << std::setw(4) << wanted << " to mend: precision " << std::fixed << std::setprecision(4)
                  << precision() << ", recall " << recall() << "\n";
    }
};

/// Without marks of paragraphs, blanks and what the other repairs take away or change on purpose.
std::string letters_of(const Blocks& blocks) { return text::non_blank(plain_text(blocks)); }

}  // namespace

TEST_CASE("of the labelled repairs 95 of 100 are made, and none that is not wanted") {
    Score all;
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(OFFPRINT_SOURCE_DIR "/fixtures/repairs")) {
        if (entry.path().extension() == ".tsv") files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    REQUIRE(files.size() == repair_rules().size());
    for (const std::string& file : files) {
        Score score;
        for (const Labelled& one : labelled_in(file)) {
            const Reading reading = mended(reading_of(one.before, one.language));
            const std::string result = written(reading.article.body);
            score.add(one, result);
        }
        const std::string rule = std::filesystem::path(file).stem().string();
        score.print(rule);
        CHECK(std::find(repair_rules().begin(), repair_rules().end(), rule) != repair_rules().end());
        INFO(score.missed);
        CHECK(score.precision() >= 0.999);
        CHECK(score.recall() >= 0.95);
        all.add(score);
    }
    all.print("all");
    REQUIRE(all.cases >= 600);
    REQUIRE(all.precision() >= 0.999);
    REQUIRE(all.recall() >= 0.95);
}

TEST_CASE("parting, closing and joining change no letter of the labelled text") {
    for (const char* rule : {"run-together", "space-before-punctuation", "break-pairs", "hard-wrapped-lines",
                             "soft-hyphens", "no-break-spaces"}) {
        for (const Labelled& one : labelled_in(OFFPRINT_SOURCE_DIR "/fixtures/repairs/" + std::string(rule) + ".tsv")) {
            const Reading given = reading_of(one.before, one.language);
            CHECK(letters_of(mended(given).article.body) == letters_of(given.article.body));
        }
    }
}

TEST_CASE("with repairs off the labelled text stays as it is") {
    EditOptions off;
    off.is_repairing = false;
    for (const std::string_view rule : repair_rules()) {
        for (const Labelled& one : labelled_in(OFFPRINT_SOURCE_DIR "/fixtures/repairs/" + std::string(rule) + ".tsv")) {
            const Reading given = reading_of(one.before, one.language);
            const Reading result = mend_sentences(mend_paragraphs(mend_characters(given, off), off), off);
            CHECK(result.article == given.article);
            CHECK(result.ledger.entries.empty());
        }
    }
}

TEST_CASE("the ledger adds up over each labelled repair") {
    for (const std::string_view rule : repair_rules()) {
        for (const Labelled& one : labelled_in(OFFPRINT_SOURCE_DIR "/fixtures/repairs/" + std::string(rule) + ".tsv")) {
            Reading reading = reading_of(one.before, one.language);
            const auto given = static_cast<std::int64_t>(reading.ledger.source_characters);
            reading = mended(std::move(reading));
            std::int64_t change = 0;
            for (const LedgerEntry& entry : reading.ledger.entries) {
                if (entry.disposition != Disposition::repaired) continue;
                const ChangedCharacters changed = changed_characters(entry.before, entry.after);
                change += static_cast<std::int64_t>(changed.put) - static_cast<std::int64_t>(changed.taken);
            }
            INFO(one.before);
            CHECK(static_cast<std::int64_t>(count_characters(reading.article)) == given + change);
        }
    }
}
