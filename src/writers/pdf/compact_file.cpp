#include "writers/pdf/compact_file.h"

#include <algorithm>
#include <limits>

#include "base/deflate.h"
#include "base/sha.h"

namespace offprint::pdf {
namespace {

constexpr std::size_t objects_a_stream = 200;  // a reader unpacks one of them to see any of its objects

/// Where an object is (ISO 32000-1, table 18).
struct Place {
    enum Kind : std::uint8_t { unused = 0, in_file = 1, in_stream = 2 } kind = unused;
    std::uint64_t first = 0;   ///< offset in the file, or the object stream's number
    std::uint32_t second = 0;  ///< index in the object stream
};

class FileBuilder {
public:
    explicit FileBuilder(std::uint32_t next_number) : places_(next_number) {
        file_ = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";  // four high bytes: this is no text file
    }

    void put_stream(std::uint32_t number, const std::string& dictionary, const std::string& bytes) {
        places_.at(number) = {Place::in_file, file_.size(), 0};
        file_ += std::to_string(number) + " 0 obj\n" + dictionary + "\nstream\n";
        file_ += bytes;
        file_ += "\nendstream\nendobj\n";
    }

    void put_packed(const std::vector<const FileObject*>& objects) {
        const auto number = static_cast<std::uint32_t>(places_.size());
        std::string index, values;
        std::uint32_t count = 0;
        for (const FileObject* object : objects) {
            places_.at(object->number) = {Place::in_stream, number, count++};
            index += std::to_string(object->number) + " " + std::to_string(values.size()) + "\n";
            values += object->value + "\n";
        }
        places_.emplace_back();
        const std::string packed = zlib_compress(index + values);
        put_stream(number,
                   "<</Type/ObjStm/N " + std::to_string(objects.size()) + "/First " + std::to_string(index.size()) +
                       "/Filter/FlateDecode/Length " + std::to_string(packed.size()) + ">>",
                   packed);
    }

    std::string finish(const FileTrailer& trailer) {
        const auto number = static_cast<std::uint32_t>(places_.size());
        const std::size_t start = file_.size();
        places_.push_back({Place::in_file, start, 0});
        const std::string rows = zlib_compress(cross_reference_rows());
        const std::string id = "<" + sha256_hex(file_).substr(0, 32) + ">";
        put_stream(number,
                   "<</Type/XRef/Size " + std::to_string(places_.size()) + "/W[1 4 2]/Root " +
                       std::to_string(trailer.root) + " 0 R/Info " + std::to_string(trailer.info) + " 0 R/ID[" + id +
                       id + "]/DecodeParms<</Predictor 12/Columns 7>>/Filter/FlateDecode/Length " +
                       std::to_string(rows.size()) + ">>",
                   rows);
        return std::move(file_) + "startxref\n" + std::to_string(start) + "\n%%EOF\n";
    }

    [[nodiscard]] std::size_t size() const { return file_.size(); }

private:
    /// Each row as its difference from the row above (PNG's filter "up", 2), which packs far better.
    [[nodiscard]] std::string cross_reference_rows() const {
        constexpr char up = 2;
        std::string rows, above(7, '\0');
        for (std::size_t number = 0; number < places_.size(); ++number) {
            const Place& place = places_[number];
            std::string row(1, static_cast<char>(place.kind));
            for (int shift = 24; shift >= 0; shift -= 8) row += static_cast<char>((place.first >> shift) & 0xFFU);
            const std::uint32_t second = number == 0 ? 0xFFFF : place.second;  // object 0 is never used again
            row += static_cast<char>((second >> 8U) & 0xFFU);
            row += static_cast<char>(second & 0xFFU);
            rows += up;
            for (std::size_t i = 0; i < row.size(); ++i) rows += static_cast<char>(row[i] - above[i]);
            above = row;
        }
        return rows;
    }

    std::string file_;
    std::vector<Place> places_;
};

}  // namespace

Result<std::string> compact_file(const std::vector<FileObject>& objects, const FileTrailer& trailer) {
    std::uint32_t next_number = 1;
    for (const FileObject& object : objects) next_number = std::max(next_number, object.number + 1);
    FileBuilder file(next_number);
    std::vector<const FileObject*> packed;
    for (const FileObject& object : objects) {
        if (object.stream != nullptr) {
            file.put_stream(object.number, object.value, *object.stream);
            continue;
        }
        packed.push_back(&object);
        if (packed.size() < objects_a_stream) continue;
        file.put_packed(packed);
        packed.clear();
    }
    if (!packed.empty()) file.put_packed(packed);
    if (file.size() > std::numeric_limits<std::uint32_t>::max()) {
        return failure(ErrorKind::limit, "the PDF is larger than 4 GiB; make the images smaller");
    }
    return file.finish(trailer);
}

}  // namespace offprint::pdf
