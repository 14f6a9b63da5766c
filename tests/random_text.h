#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "dice.h"

/// Plain-text articles as bad exports are, made of nothing but invented words and the forms of what surrounds them.
namespace offprint::testing {

using Words = std::vector<std::string_view>;

/// How one language is written: words to fill with, words to open a sentence with, its signs.
struct Voice {
    std::string_view space, comma, stop;
    Words openers, words;
};

inline const std::vector<Voice>& voices() {
    static const std::vector<Voice> all{
        {" ",
         ", ",
         ".",
         {"The", "They", "In", "Every", "Nobody", "Water", "During", "Its"},
         {"weir",    "of",   "the",         "and",    "fenland", "brindle", "was",      "quarrow",   "to",
          "mellick", "is",   "tarn",        "hollow", "for",     "that",    "sluice",   "gravelled", "in",
          "1996",    "with", "O\u2019Tarn", "e.g.",   "U.N.",    "No. 4",   "ill-built"}},
        {" ",
         ", ",
         ".",
         {"Der", "Die", "Im", "Über", "Niemand", "Öfter"},
         {"Wehr", "und", "der", "die", "Möhrenfeld", "ist", "nicht", "Straßenbrück", "für", "z. B.", "wurde", "grün"}},
        {" ",
         ", ",
         "\u202F!",
         {"Le", "La", "L\u2019écluse", "Où", "Déjà", "«\u00A0Non\u00A0»,"},
         {"bief", "et", "de", "la", "pré", "n\u2019est", "où", "vanne", "ça", "dans", "«\u202Fhaut\u202F»"}},
        {" ",
         ", ",
         ".",
         {"Река", "Вода", "Никто", "Это", "Плотина"},
         {"плотина", "и", "в", "на", "что", "берег", "мелкий", "ёж", "был", "поле", "т. е.", "старый"}},
        {" ",
         "، ",
         ".",
         {"السد", "الماء", "كان", "وفي"},
         {"في", "من", "حقل", "الضفة", "على", "لا", "قناة", "\u200Fرمل\u200F", "هذا", "مي\u200Cرود"}},
        {" ",
         ", ",
         "।",
         {"नदी", "बाँध", "यह", "पानी"},
         {"खेत", "और", "का", "में", "क्षेत्र", "है", "पुराना", "नहीं", "क\u094D\u200Dष"}},
        {"",
         "，",
         "。",
         {"水闸", "河岸", "没有人"},
         {"田地", "的", "与", "旧", "流过", "石桥", "一九九六年", "「水」", "𠮷野"}},
        {"",
         "、",
         "。",
         {"水門", "だれも", "川は"},
         {"畑", "の", "を", "流れる", "ふるい", "コンクリート", "が", "です"}},
        {" ", ", ", ".", {"שער", "המים", "אין"}, {"של", "על", "שדה", "ישן", "את", "נהר", "צה\u05F4ל"}},
        {" ", ", ", ".", {"Το", "Η", "Κανείς"}, {"φράγμα", "και", "του", "νερό", "είναι", "παλιό", "ό\u03C2"}},
        {"", " ", " ", {"น้ำ", "ประตู"}, {"ใน", "ทุ่ง", "เก่า", "ที่", "แม่น้ำ", "ไม่"}},
        {" ",
         ", ",
         "!",
         {"🌊", "👩‍🌾", "🇪🇺"},
         {"💧", "👍🏽", "1️⃣", "☔︎", "🧑‍🤝‍🧑", "wet", "#tarn", "@brindle"}},
    };
    return all;
}

/// In order, also of the throws that the parts take: the operands of "+" have none.
inline std::string together(std::initializer_list<std::string> parts) {
    std::string text;
    for (const std::string& part : parts) text += part;
    return text;
}

inline std::string phrase(Dice& dice, const Voice& voice, std::size_t least, std::size_t most) {
    std::string text(dice.pick(voice.openers));
    for (std::size_t words = dice.between(least, most); words > 0; --words) {
        text += dice.chance(8) ? voice.comma : voice.space;
        text += dice.pick(voice.words);
    }
    return text;
}

inline std::string sentence(Dice& dice, const Voice& voice) {
    static const Words ends{"?", "!", "…", ".\u201D", ".)", ":", "...", "?!"};
    return phrase(dice, voice, 2, 14).append(dice.chance(80) ? voice.stop : dice.pick(ends));
}

inline std::string name(Dice& dice) {
    static const Words first{"Nadira", "Osric", "J. K.", "Dr. Maud", "Zoë",
                             "Мира",   "Lúcia", "Yusra", "李",       "Anne-Lise"};
    static const Words last{"Quill",       "Tarnbrook", "O\u2019Weir", "van der Sluys", "Мельникова",    "Brindle, Jr.",
                            "de la Vanne", "Øster",     "文",          "MARSH",         "Quill-Tarn PhD"};
    return std::string(dice.pick(first)).append(" ").append(dice.pick(last));
}

inline std::string date(Dice& dice) {
    static const Words forms{"2024-08-21",
                             "21 August 2024",
                             "August 21, 2024",
                             "21. August 2024",
                             "21 août 2024",
                             "21 августа 2024 г.",
                             "2024年8月21日",
                             "08/21/2024",
                             "21.08.2024 06:30",
                             "Aug. 21, 2024, 6:30 a.m. EDT",
                             "2024-08-21T06:30:00+02:00",
                             "21 أغسطس 2024",
                             "31 February 2024",
                             "yesterday",
                             "3 hours ago",
                             "٢١ أغسطس ٢٠٢٤"};
    return std::string(dice.pick(forms));
}

inline std::string one_of(Dice& dice, const Words& forms, const std::string& filling) {
    std::string form(dice.pick(forms));
    const std::size_t hole = form.find('$');
    return hole == std::string::npos ? form : form.replace(hole, 1, filling);
}

// --- what stands around an article's own words ---

inline std::string byline(Dice& dice) {
    static const Words forms{"By $",          "BY $",
                             "By: $",         "Von $",
                             "Par $",         "Por $",
                             "Автор: $",      "بقلم $",
                             "文／$",         "Words by $",
                             "By $ and",      "$ | Staff",
                             "By $, Fenland", "Story by $\tPhotographs by Osric Vane",
                             "By\u00A0$",     "by $ in Marshfield",
                             "Text: $"};
    return one_of(dice, forms, together({name(dice), dice.chance(30) ? " and " + name(dice) : ""}));
}
inline std::string date_row(Dice& dice) {
    static const Words forms{"$",
                             "Published $",
                             "Published: $ | Updated: 22 August 2024",
                             "Veröffentlicht am $",
                             "Last updated on $",
                             "Опубликовано: $",
                             "Publié le $",
                             "Posted on $ by desk",
                             "Date: $",
                             "$ · 4 min read",
                             "Created $ —"};
    return one_of(dice, forms, date(dice));
}
inline std::string widget_row(Dice& dice) {
    static const Words forms{"date $ + ↺ − 16 px",
                             "A− A+",
                             "A- A A+",
                             "5 min read",
                             "Listen to this article",
                             "Share",
                             "Share this: Facebook Twitter Email",
                             "Print",
                             "Lesezeit: 4 Minuten",
                             "Home > News > $",
                             "12 comments",
                             "1.2K views",
                             "Advertisement",
                             "Skip to content",
                             "Sign up for our newsletter",
                             "↑ Back to top",
                             "Follow us on X",
                             "Save\u00A0|\u00A0Print\u00A0|\u00A0Share",
                             "Partager sur WhatsApp",
                             "Поделиться",
                             "阅读时间 3 分钟",
                             "We use cookies. Accept all",
                             "16 px",
                             "Tags: weir, tarn",
                             "Click to enlarge"};
    return one_of(dice, forms, date(dice));
}
inline std::string related(Dice& dice, const Voice& voice) {
    static const Words heads{"Read more:",        "Related:",       "READ ALSO",      "See also",
                             "Lesen Sie auch:",   "Читайте также:", "À lire aussi :", "You may also like",
                             "More from Fenland", "Most read"};
    std::string text(dice.pick(heads));
    for (std::size_t lines = dice.below(5); lines > 0; --lines)
        text += together({dice.chance(50) ? "\n• " : "\n", phrase(dice, voice, 3, 8)});
    return text;
}
inline std::string note(Dice& dice, const Voice& voice) {
    static const Words labels{"Editor's note:",
                              "Editor’s Note —",
                              "EDITOR'S NOTE",
                              "Correction:",
                              "CORRECTION (Aug. 22, 2024):",
                              "Update:",
                              "Clarification:",
                              "Disclaimer:",
                              "Disclosure:",
                              "Sponsored content.",
                              "Anmerkung der Redaktion:",
                              "От редакции:",
                              "Note de la rédaction :",
                              "Nota del editor:",
                              "ملاحظة المحرر:",
                              "编者按：",
                              "संपादकीय टिप्पणी:",
                              "Trigger warning:",
                              "Retraction:",
                              "Note:",
                              "*Editor's note*:"};
    std::string text(dice.pick(labels));
    if (dice.chance(90)) text += " ";
    if (dice.chance(40))
        text += name(dice) + ", a river engineer and columnist. She is a fellow at the University of Reed. ";
    if (dice.chance(30))
        text +=
            "The article expresses the personal opinion of the author and may not coincide with the view of "
            "Weir.Example.";
    if (dice.chance(70)) text += sentence(dice, voice);
    return text;
}
inline std::string foot_row(Dice& dice) {
    static const Words forms{"$ is a staff writer at the Fenland Gauge.",
                             "About the author: $ writes about water.",
                             "© 2024 Fenland Gauge. All rights reserved.",
                             "Copyright 2024 $",
                             "Photo: $ / Example Wire",
                             "Photo by $",
                             "Foto: $",
                             "Translated by $",
                             "Originally published at weir.example.",
                             "Follow $ on X @weir",
                             "Reporting by $; Editing by Osric Vane",
                             "(c) $, 2024",
                             "This article was first published in the Gauge.",
                             "Some names were changed.",
                             "The author received funding from the Board of $.",
                             "With files from Example Wire",
                             "Contact the desk: desk@gauge.example",
                             "-30-",
                             "END",
                             "$ contributed to this report."};
    return one_of(dice, forms, name(dice));
}

// --- damage ---

inline std::string_view odd_piece(Dice& dice) {
    static const Words pieces{"\u00AD",
                              "\u00A0",
                              "\u00A0\u00A0",
                              "\u200B",
                              "\uFEFF",
                              "\u2028",
                              "\t",
                              "  ",
                              "\u3000",
                              "\u00C3\u00A9",
                              "\u00E2\u20AC\u2122",
                              "\u00C2\u00A0",
                              "\u00E2\u20AC\u0153",
                              "Ð²Ð¾Ð´Ð°",
                              "&amp;",
                              "&nbsp;",
                              "&amp;oacute;",
                              "&#8217;",
                              "&lt;b&gt;",
                              "&amp;amp;amp;",
                              "&bogus;",
                              "&#0;",
                              "&#x1F4A7;",
                              "\x07",
                              "\x1B[0m",
                              "\x7F",
                              "\u0085",
                              "\uFFFD",
                              "\uFFFC",
                              "\uE000",
                              "\u0301",
                              "e\u0323\u0302",
                              "\u202E",
                              "\u2067",
                              "\u2069",
                              "\u200D",
                              " ,",
                              " .",
                              " ;",
                              " ?",
                              "http://weir.example/a_b?q=1.The",
                              "News.Weir",
                              "v1.2.Then",
                              "desk@gauge.example",
                              "U.S.A",
                              "Ph.D",
                              "3.14",
                              "weir.jpg",
                              "Yahoo!Tarn",
                              "...",
                              "-\n",
                              "\n",
                              "<br><br>",
                              "<br/>",
                              "*",
                              "_",
                              "[1]",
                              "\\",
                              "`code`",
                              "\U0001F4A7",
                              "\U0010FFFD",
                              "ﬁ",
                              "Å",
                              "Ω"};
    return dice.pick(pieces);
}

/// Odd pieces between the characters, one in about `gap` of them.
inline std::string damaged(Dice& dice, const std::string& text, std::size_t gap) {
    std::string out;
    for (const char byte : text) {
        const bool is_between = (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
        if (is_between && dice.below(gap) == 0) out += odd_piece(dice);
        out += byte;
    }
    return out;
}

inline std::string hard_wrapped(std::string text, std::size_t width) {
    std::size_t line = 0;
    for (char& byte : text) {
        ++line;
        if (byte == ' ' && line > width) {
            byte = '\n';
            line = 0;
        }
    }
    return text;
}

inline std::string prose(Dice& dice, const Voice& voice) {
    std::string text;
    for (std::size_t count = dice.between(1, 6); count > 0; --count) {
        text += sentence(dice, voice);
        if (count > 1 && !dice.chance(15)) text += voice.space;
    }
    if (dice.chance(3)) text += std::string(dice.between(200, 3000), 'x');
    if (dice.chance(30)) text = damaged(dice, text, dice.between(5, 80));
    if (dice.chance(20)) text = hard_wrapped(std::move(text), dice.between(20, 70));
    return text;
}

inline std::string rule_line(Dice& dice) {
    static const Words rules{"---", "* * *", "____", "=====", "***", "- - -", "\u2042", "•••", "~~~"};
    return std::string(dice.pick(rules));
}

inline std::string head_row(Dice& dice, const Voice& voice) {
    static const Words kickers{"OPINION", "Opinion", "Analysis",       "Sponsored", "LIVE",
                               "Meinung", "Мнение",  "Review | Books", "Fenland",   "评论"};
    switch (dice.below(8)) {
        case 0: return std::string(dice.pick(kickers));
        case 1: return phrase(dice, voice, 3, 9);
        case 2: return byline(dice);
        case 3: return date_row(dice);
        case 4: return widget_row(dice);
        case 5: return together({byline(dice), "\n", date_row(dice), "\n", widget_row(dice)});
        case 6: return note(dice, voice);
        default: return "# " + phrase(dice, voice, 3, 9);
    }
}

inline std::string body_part(Dice& dice, const Voice& voice) {
    static const Words datelines{"MARSHFIELD, August 20 — ", "FENLAND (Example Wire) - ", "МАРШФИЛД, 20 августа. — ",
                                 "(Reedham) "};
    switch (dice.below(14)) {
        case 0: return note(dice, voice);
        case 1: return related(dice, voice);
        case 2: return widget_row(dice);
        case 3: return rule_line(dice);
        case 4: return foot_row(dice);
        case 5: return together({std::string(dice.pick(datelines)), prose(dice, voice)});
        case 6: return phrase(dice, voice, 1, 4);
        case 7: return together({"- ", phrase(dice, voice, 1, 6), "\n- ", phrase(dice, voice, 1, 6)});
        default: return prose(dice, voice);
    }
}

inline std::string parting(Dice& dice) {
    static const Words partings{"\n", "\n \n", "\n\n\n", "\n\u00A0\n", "\n\t\n\n", "\f"};
    return dice.chance(75) ? "\n\n" : std::string(dice.pick(partings));
}

/// A whole article as text: valid UTF-8, not always NFC. The same for the same seed.
inline std::string random_text(std::uint64_t seed) {
    Dice dice(seed);
    const Voice& voice = dice.pick(voices());
    std::string text;
    for (std::size_t rows = dice.below(7); rows > 0; --rows) text += together({head_row(dice, voice), parting(dice)});
    for (std::size_t parts = dice.below(14); parts > 0; --parts)
        text += together({body_part(dice, dice.chance(85) ? voice : dice.pick(voices())), parting(dice)});
    for (std::size_t rows = dice.below(5); rows > 0; --rows) text += together({foot_row(dice), parting(dice)});
    if (dice.chance(5)) text += related(dice, voice);
    return dice.chance(15) ? damaged(dice, text, dice.between(20, 300)) : text;
}

}  // namespace offprint::testing
