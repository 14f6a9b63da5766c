#include <algorithm>
#include <filesystem>

#include <catch2/catch.hpp>

#include "base/files.h"
#include "model/walk.h"
#include "offprint/convert.h"
#include "seed/read_back.h"
#include "text/utf8.h"

namespace offprint {
namespace {

namespace fs = std::filesystem;

const Workshop& workshop() {
    static const Workshop shared("0.0.0");
    return shared;
}

/// The seed is not ours to copy: it is read where it lies beside the repository.
std::string seed_text() {
    const fs::path path = fs::path(OFFPRINT_SOURCE_DIR) / "../shared/seed-article.txt";
    if (!fs::exists(path)) return {};
    return read_file(path).value();
}

std::string output(const std::string& bytes, const std::string& name, const std::string& format) {
    ConvertOptions options;
    options.to = {format};
    const auto conversion =
        workshop().convert({bytes, name}, fs::path(OFFPRINT_SOURCE_DIR) / "fixtures/articles", options);
    REQUIRE(conversion.has_value());
    return conversion->outputs.front().bytes;
}

Reading read(const std::string& bytes, const std::string& name) {
    const auto conversion = workshop().convert({bytes, name}, OFFPRINT_SOURCE_DIR, {});
    REQUIRE(conversion.has_value());
    return conversion->reading;
}

/// The words between two others; to the end without a final full stop when `end` does not come.
std::string between(const std::string& words, const std::string& begin, const std::string& end) {
    const std::size_t start = words.find(begin) + begin.size();
    std::string found = words.substr(start, words.find(end, start) - start);
    if (words.find(end, start) == std::string::npos && found.back() == '.') found.pop_back();
    return found;
}

/// All characters that print, without the brackets that plain text sets around a note.
std::string printed(std::string words) {
    std::replace_if(
        words.begin(), words.end(), [](char sign) { return sign == '[' || sign == ']'; }, ' ');
    return text::non_blank(words);
}

std::string read_back(const std::string& bytes, const std::string& name, const std::string& format) {
    const std::string written = output(bytes, name, format);
    if (format == "pdf") return printed(seed::read_pdf(written));
    if (format == "epub") return printed(seed::read_epub(written));
    return printed(written);
}

/// What must stand in every output: the export's own characters after its widget row (its first line).
std::string expected(const std::string& bytes) { return printed(bytes.substr(bytes.find('\n'))); }

void require_nothing_lost(const std::string& bytes, const std::string& name) {
    const std::string whole = expected(bytes);
    for (const char* format : {"text", "epub", "pdf"}) {
        INFO(name << " as " << format);
        const std::string got = read_back(bytes, name, format);
        REQUIRE(got.find(whole) != std::string::npos);
    }
}

}  // namespace

TEST_CASE("every character of the seed but its widget row stands in each output, in order") {
    const std::string bytes = seed_text();
    if (bytes.empty()) {
        WARN("the seed article does not lie beside the repository: not checked");
        return;
    }
    require_nothing_lost(bytes, "seed-article.txt");
}

TEST_CASE("the seed's note yields author, job title, affiliation, disclaimer, label and publisher, its row the date") {
    const std::string bytes = seed_text();
    if (bytes.empty()) {
        WARN("the seed article does not lie beside the repository: not checked");
        return;
    }
    // What is expected is cut out of the note itself, whose words are not ours to repeat.
    const std::string note = between(bytes, "Editor's note: ", "\n");
    const Reading reading = read(bytes, "seed-article.txt");
    const Metadata& metadata = reading.article.metadata;
    REQUIRE(metadata.author.size() == 1);
    REQUIRE(metadata.author[0].name == note.substr(0, note.find(',')));
    REQUIRE(metadata.author[0].job_title == between(note, ", an ", ". She"));
    REQUIRE(metadata.author[0].affiliation == std::vector<std::string>{between(note, " at the ", ". The")});
    REQUIRE(metadata.publisher->value.name == between(note, "the view of ", "\n"));
    REQUIRE(metadata.type == ArticleType::opinion);
    REQUIRE(metadata.label->value == "Opinion");
    REQUIRE(metadata.date_published->value == *parse_iso_date(between(bytes, "date ", " +")));
    const Note& kept = std::get<Note>(reading.article.body.at(0).node);
    REQUIRE(kept.kind == NoteKind::editor);
    REQUIRE(std::count(kept.also.begin(), kept.also.end(), NoteKind::disclaimer) == 1);
    REQUIRE(plain_text(kept.body) == note);
}

TEST_CASE("every character of an export with glued sentences but its widget row stands in each output, in order") {
    for (const char* name : {"harbour-lights.txt"}) {
        const auto bytes = read_file(fs::path(OFFPRINT_SOURCE_DIR) / "fixtures/articles" / name);
        REQUIRE(bytes.has_value());
        require_nothing_lost(*bytes, name);
    }
}

}  // namespace offprint
