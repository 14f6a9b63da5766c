#include "audit/pdf_content.h"

#include <algorithm>

namespace offprint::audit {
namespace {

class ContentReader {
public:
    ContentReader(std::string_view content, const FontNames& fonts)
        : reader_(content), fonts_(fonts), most_pieces_(content.size()) {}

    std::vector<std::string> words() {
        for (Token token = reader_.next(); token.kind != TokenKind::end; token = reader_.next()) {
            if (token.kind != TokenKind::keyword) {
                operands_.push_back(token);
                continue;
            }
            run(token.text);
            operands_.clear();
        }
        return std::move(pieces_);
    }

private:
    /// An open piece of marked content. What lies in it without a number of its own belongs to it.
    struct Mark {
        std::size_t piece = none;
        bool is_silent = false;  ///< an artifact, or an ActualText has spoken
    };
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    void run(std::string_view operation) {
        if (operation == "Tj" || operation == "TJ" || operation == "'" || operation == "\"") return show();
        if (operation == "BDC" || operation == "BMC") return begin_mark();
        if (operation == "EMC") {
            if (!marks_.empty()) marks_.pop_back();
        } else if (operation == "Tf") {
            choose_font();
        } else if (operation == "q") {
            saved_fonts_.push_back(font_);
        } else if (operation == "Q" && !saved_fonts_.empty()) {
            font_ = saved_fonts_.back();
            saved_fonts_.pop_back();
        } else if (operation == "ID") {
            reader_.skip_image_data();
        }
    }

    void choose_font() {
        font_ = nullptr;
        if (operands_.size() < 2 || operands_[0].kind != TokenKind::name) return;
        const auto font = std::find_if(fonts_.begin(), fonts_.end(),
                                       [&](const auto& known) { return known.first == operands_[0].text; });
        if (font != fonts_.end()) font_ = font->second;
    }

    /// Property lists stand in place; those that a page names among its resources are not ours.
    void begin_mark() {
        Mark mark = marks_.empty() ? Mark{} : marks_.back();
        if (!operands_.empty() && operands_.front().text == "Artifact") mark.is_silent = true;
        const Tokens properties = operands_.empty() ? Tokens{} : Tokens(operands_).subspan(1);
        const std::optional<int> number = integer_of(find_value(properties, "MCID"));
        if (number && *number >= 0 && static_cast<std::size_t>(*number) < most_pieces_) {
            mark.piece = static_cast<std::size_t>(*number);
            if (pieces_.size() <= mark.piece) pieces_.resize(mark.piece + 1);
        }
        const Tokens actual_text = find_value(properties, "ActualText");
        if (actual_text.size() == 1 && actual_text.front().is_string() && !mark.is_silent) {
            if (mark.piece != none) pieces_[mark.piece] += text_of(actual_text.front());
            mark.is_silent = true;
        }
        marks_.push_back(mark);
    }

    void show() {
        if (font_ == nullptr || marks_.empty() || marks_.back().is_silent || marks_.back().piece == none) return;
        for (const Token& operand : operands_) {
            if (!operand.is_string()) continue;
            const bool is_plain =
                operand.kind == TokenKind::literal && operand.text.find('\\') == std::string_view::npos;
            font_->append_words(pieces_[marks_.back().piece],
                                is_plain ? operand.text : std::string_view(decoded_ = string_bytes(operand)));
        }
    }

    TokenReader reader_;
    const FontNames& fonts_;
    std::size_t most_pieces_;
    std::vector<Token> operands_;
    std::vector<Mark> marks_;
    const CodeTexts* font_ = nullptr;
    std::vector<const CodeTexts*> saved_fonts_;
    std::vector<std::string> pieces_;
    std::string decoded_;
};

}  // namespace

std::vector<std::string> words_of_content(std::string_view content, const FontNames& fonts) {
    return ContentReader(content, fonts).words();
}

}  // namespace offprint::audit
