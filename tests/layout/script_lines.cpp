#include <algorithm>
#include <catch2/catch.hpp>

#include "pages_of.h"

using namespace offprint;
using namespace offprint::layout;

namespace {

using Texts = std::vector<std::string>;

Pages set_in(const std::string& language, const std::string& text, double width, Direction direction = Direction::ltr) {
    WriteContext context = test_context();
    PageStyle& page = context.style.page;
    page.margin_outer = page.width - page.margin_inner - width;
    page.height = 4000;
    edition::Edition edition = edition_of({paragraph(text)});
    edition.header.clear();
    edition.language = language;
    edition.direction = direction;
    return pages_of(edition, context);
}

Texts lines_in(const std::string& language, const std::string& text, double width) {
    Texts lines;
    for (const TextLine& line : lines_of(set_in(language, text, width).pages.front())) lines.push_back(line.text);
    return lines;
}

/// Whether a line's end parts the word, at any of many measures.
bool is_parted(const std::string& language, const std::string& text, const std::string& word) {
    for (double width = 80; width < 220; width += 4) {
        std::size_t whole = 0;
        for (const std::string& line : lines_in(language, text, width))
            for (std::size_t at = line.find(word); at != std::string::npos; at = line.find(word, at + 1)) ++whole;
        if (whole == 0) return true;
    }
    return false;
}

void require_kinsoku(const std::string& language, const std::string& text, const Texts& never_first,
                     const Texts& never_last) {
    for (double width = 60; width < 200; width += 3) {
        const Texts lines = lines_in(language, text, width);
        REQUIRE(lines.size() > 1);
        for (const std::string& line : lines) {
            INFO(language << " " << width << " " << line);
            for (const std::string& sign : never_first) REQUIRE_FALSE(line.starts_with(sign));
            for (const std::string& sign : never_last) REQUIRE_FALSE(line.ends_with(sign));
        }
    }
}

}  // namespace

TEST_CASE("no Japanese line begins with a closing mark, a small kana or a long vowel, none ends with an opening mark") {
    require_kinsoku("ja",
                    "水は「学校」の階段まで届き、三日間そこにとどまった。誰も（一人も）水位を測りに来なかった！"
                    "ノートには、ちょっとしたメモ・記録だけがあって、役所のデータとは合わなかった。",
                    {"、", "。", "」", "）", "！", "・", "ー", "ょ", "っ"}, {"「", "（"});
}

TEST_CASE("no Chinese line begins with a closing mark, none ends with an opening one") {
    const Texts first{"，", "。", "”", "）", "！", "：", "、", "》"};
    const Texts last{"“", "（", "《"};
    require_kinsoku(
        "zh-Hans", "河水漫到学校的台阶，停留了“三天”，没有人来测量水位（一次也没有）。《谷地报》写道：谁、何时、为何！",
        first, last);
    require_kinsoku(
        "zh-Hant",
        "河水漫到學校的臺階，停留了「三天」，沒有人來測量水位（一次也沒有）。《谷地報》寫道：誰、何時、為何！",
        {"，", "。", "」", "）", "！", "：", "、", "》"}, {"「", "（", "《"});
}

TEST_CASE("a Japanese line gives beside its stops before it goes on for two signs") {
    const std::string text = "灯がついていれば、誰かがいる。誰かがいれば、島は島でいられる。";
    const double whole =
        lines_of(set_in("ja", text, 400).pages.front()).front().right - test_context().style.page.margin_inner;
    REQUIRE(lines_in("ja", text, whole - 5).size() == 1);
    REQUIRE(lines_in("zh-Hant", text, whole - 5).size() == 2);
}

TEST_CASE("Korean lines end between words or between syllables, never before a stop") {
    require_kinsoku("ko", "물은 학교 계단까지 차올라 사흘 동안 그대로 있었다. 아무도 (한 번도) 재지 않았다.",
                    {".", ")"}, {"("});
}

TEST_CASE("Thai, Lao and Khmer lines end between words, which only a dictionary knows") {
    REQUIRE_FALSE(is_parted("th", "น้ำขึ้นถึงบันไดโรงเรียนและท่วมขังอยู่ที่นั่นสามวันโดยไม่มีใครมาวัดระดับ", "โรงเรียน"));
    REQUIRE_FALSE(is_parted("lo", "ນ້ຳຂຶ້ນຮອດຂັ້ນໄດໂຮງຮຽນແລະຢູ່ທີ່ນັ້ນສາມມື້ໂດຍບໍ່ມີໃຜມາວັດແທກ", "ໂຮງຮຽນ"));
    REQUIRE_FALSE(is_parted("km", "ទឹកឡើងដល់ជណ្តើរសាលារៀនហើយនៅទីនោះបីថ្ងៃដោយគ្មានអ្នកណាមកវាស់", "សាលា"));
    REQUIRE(lines_in("th", "น้ำขึ้นถึงบันไดโรงเรียนและท่วมขังอยู่ที่นั่นสามวันโดยไม่มีใครมาวัดระดับ", 120).size() >= 3);
    REQUIRE(lines_in("lo", "ນ້ຳຂຶ້ນຮອດຂັ້ນໄດໂຮງຮຽນແລະຢູ່ທີ່ນັ້ນສາມມື້ໂດຍບໍ່ມີໃຜມາວັດແທກ", 120).size() >= 3);
    REQUIRE(lines_in("km", "ទឹកឡើងដល់ជណ្តើរសាលារៀនហើយនៅទីនោះបីថ្ងៃដោយគ្មានអ្នកណាមកវាស់", 120).size() >= 3);
}

TEST_CASE("every script of the list is set without a missing glyph, complex ones in a leading of their own") {
    const std::vector<std::pair<std::string, std::string>> texts{
        {"ta", "தண்ணீர் பள்ளியின் படிகள் வரை வந்தது."},
        {"ka", "წყალი სკოლის კიბემდე მივიდა."},
        {"hy", "Ջուրը հասավ դպրոցի աստիճաններին։"},
        {"am", "ውሃው እስከ ትምህርት ቤቱ ደረጃ ድረስ ደርሶ ቆየ።"},
        {"fa", "آب تا پله‌های مدرسه رسید؛ ۱۲ پله."},
        {"ur", "پانی سکول کی سیڑھیوں تک پہنچا۔"},
        {"my", "ရေသည် ကျောင်းလှေကားအထိ ရောက်လာသည်။"},
        {"km", "ទឹកឡើងដល់ជណ្តើរសាលារៀន។"},
        {"lo", "ນ້ຳຂຶ້ນຮອດຂັ້ນໄດໂຮງຮຽນ"},
        {"si", "ජලය පාසලේ පඩිපෙළ දක්වා පැමිණියේය."}};
    for (const auto& [language, text] : texts) {
        INFO(language);
        REQUIRE(set_in(language, text, 200).diagnostics.empty());
    }
}

TEST_CASE("a line in a face that reaches far up gets the room") {
    const auto second_baseline = [](const std::string& family) {
        WriteContext context = test_context();
        context.style.body.family = family;
        edition::Edition edition = edition_of({paragraph("پانی"), paragraph("سکول")});
        edition.language = "ur";
        edition.header.clear();
        const std::vector<TextLine> lines = lines_of(pages_of(edition, context).pages.front());
        return lines[1].baseline - lines[0].baseline;
    };
    REQUIRE(second_baseline("Noto Nastaliq Urdu") > second_baseline("Noto Naskh Arabic") + 4);
}

TEST_CASE("a change of language is tagged and shaped for it, within a paragraph too") {
    Paragraph node;
    node.content = {Inline{Text{"The sign said "}},
                    Inline{Span{SpanKind::plain, "he", Direction::rtl, "", words("שלום")}}, Inline{Text{"."}}};
    edition::Edition edition = edition_of({Block{node}});
    edition.header.clear();
    const Pages pages = pages_of(edition);
    bool is_found = false;
    for (const PageItem& item : pages.pages.front().items) {
        const auto* run = std::get_if<GlyphRun>(&item.content);
        if (run == nullptr || run->text != "שלום") continue;
        is_found = true;
        REQUIRE(run->is_rtl);
        REQUIRE(run->language == "he");
        REQUIRE(pages.tags[item.tag].kind == TagKind::span);
        REQUIRE(pages.tags[item.tag].language == "he");
    }
    REQUIRE(is_found);
}

TEST_CASE("an article from right to left has its page number and headline so, too") {
    WriteContext context = test_context();
    edition::Edition edition = edition_of({});
    for (int i = 0; i < 60; ++i)
        edition.body.push_back(paragraph("وصلت المياه إلى درج المدرسة وبقيت هناك ثلاثة أيام."));
    edition.language = "ar";
    edition.direction = Direction::rtl;
    edition.title = "الدفتر الثاني";
    const Pages pages = pages_of(edition, context);
    REQUIRE(pages.pages.size() > 1);
    const double middle = context.style.page.width / 2;
    bool has_headline = false;
    for (const PageItem& item : pages.pages[1].items) {
        const auto* run = std::get_if<GlyphRun>(&item.content);
        if (run == nullptr || item.tag != header_artifact_tag || run->text.find("الدفتر") == std::string::npos)
            continue;
        has_headline = true;
        REQUIRE(run->x > middle);
    }
    REQUIRE(has_headline);
}
