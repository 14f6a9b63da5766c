#include "editorial/notes/note_label.h"

#include <catch2/catch.hpp>

#include "editorial/notes/note_bio_words.h"
#include "editorial/notes/note_cases.h"
#include "editorial/notes/note_credit_words.h"
#include "editorial/notes/note_labels.h"
#include "editorial/notes/note_openings.h"
#include "editorial/notes/note_phrases.h"
#include "editorial/notes/note_source_openings.h"
#include "editorial/notes/note_text.h"

using namespace offprint;
using namespace offprint::editorial;
using namespace offprint::testing;

namespace {

/// The label's words, or nothing.
std::string label_in(const std::string& words) {
    const auto label = find_label(words, 0, "en");
    return label ? words.substr(0, label->end) : "";
}

bool is_in_matched_form(std::string_view list) {
    return matched(list) == list && list.find("||") == std::string_view::npos && !list.starts_with('|') &&
           !list.ends_with('|');
}

}  // namespace

TEST_CASE("the tables are in the form that they are compared in") {
    for (const LabelRow& row : note_labels) CHECK(is_in_matched_form(row.words));
    for (const OpeningRow& row : note_openings) {
        CHECK(is_in_matched_form(row.words));
        CHECK((row.companions.empty() || is_in_matched_form(row.companions)));
    }
    for (const OpeningRow& row : short_openings) CHECK(is_in_matched_form(row.words));
    for (const OpeningRow& row : source_openings) CHECK(is_in_matched_form(row.words));
    for (const PhraseRow& row : note_phrases) CHECK(is_in_matched_form(row.words));
    for (const CreditRow& row : credit_openings) CHECK(is_in_matched_form(row.words));
    for (const std::string_view list : {self_references, funding_words, credit_closings, bio_joints, writing_jobs,
                                        other_jobs, bio_signals, contact_signals, contact_openings, author_openings})
        CHECK(is_in_matched_form(list));
}

TEST_CASE("a label ends in a colon of any width, a dash or a bracket") {
    CHECK(label_in("Editor's note: It is old.") == "Editor's note:");
    CHECK(label_in("Note de la rédaction : Il est vieux.") == "Note de la rédaction :");
    CHECK(label_in("编者按：本文旧。") == "编者按：");
    CHECK(label_in("【编者按】本文旧。") == "【编者按】");
    CHECK(label_in("Correction — The mill is older.") == "Correction —");
    CHECK(label_in("Correction – The mill is older.") == "Correction –");
    CHECK(label_in("[Ed. note: the mill is older.]") == "[Ed. note:");
    CHECK(label_in("(Correction: the mill is older.)") == "(Correction:");
    CHECK(label_in("* Disclosure: The author owns a mill.") == "* Disclosure:");
    CHECK(label_in("[Update] The gate is open.") == "[Update]");
    CHECK(label_in("Editor's note. The gate is open.") == "Editor's note.");
}

TEST_CASE("a label holds a date and a time, and nothing else") {
    CHECK(label_in("Correction (3 September 2024): The cost was higher.") == "Correction (3 September 2024):");
    CHECK(label_in("Correction, 3 September 2024: The cost was higher.") == "Correction, 3 September 2024:");
    CHECK(label_in("Update 6 May, 14:20 GMT: The gate is open.") == "Update 6 May, 14:20 GMT:");
    CHECK(label_in("UPDATE: The gate is open.") == "UPDATE:");
    CHECK(label_in("Update vom 15. Mai 2024: Das Tor ist offen.") == "Update vom 15. Mai 2024:");
    CHECK(label_in("更正（2024年9月3日）：费用更高。") == "更正（2024年9月3日）：");
    CHECK(label_in("Correction of the river: it took years.").empty());
    CHECK(label_in("Update the register: it is old.").empty());
    CHECK(label_in("Corrections officer: a hard job.").empty());
    CHECK(to_iso(*find_label("Correction (3 September 2024): So.", 0, "en")->date) == "2024-09-03");
}

TEST_CASE("an emphasised label needs no mark after it") {
    const Inlines content{Inline{Strong{{Inline{Text{"Editor's note"}}}}}, Inline{Text{" This was written in May."}}};
    REQUIRE(only_kind(at_foot(Blocks{Block{Paragraph{content}}})) == NoteKind::editor);
    const Note note = notes_of(at_foot(Blocks{Block{Paragraph{content}}})).at(0);
    CHECK(note.label == "Editor's note");
    CHECK(plain_text(note.body) == "This was written in May.");
}

TEST_CASE("labels tell the kind in many languages") {
    struct Case {
        NoteKind kind;
        const char* words;
    };
    const Case cases[] = {
        {NoteKind::editor, "Nota da redação: O texto é de maio."},
        {NoteKind::editor, "Nota della redazione: Il testo è di maggio."},
        {NoteKind::editor, "YAZI İŞLERİ NOTU: Bu yazı mayıs ayında yazıldı."},
        {NoteKind::editor, "Editörün notu: Metin mayıs ayından."},
        {NoteKind::editor, "Redaktorun qeydi: Mətn may ayındandır."},
        {NoteKind::editor, "ملاحظة المحرر: كتب النص في مايو."},
        {NoteKind::editor, "编者按：此文写于五月。"},
        {NoteKind::editor, "संपादक की टिप्पणी: यह पाठ मई का है।"},
        {NoteKind::editor, "Od redakcji: Tekst pochodzi z maja."},
        {NoteKind::editor, "Noot van de redactie: De tekst is van mei."},
        {NoteKind::editor, "Від редакції: Текст написано в травні."},
        {NoteKind::editor, "編集部注：五月の文章です。"},
        {NoteKind::editor, "Notes to editors: Pictures of the weir can be had from the Reed Trust."},
        {NoteKind::correction, "Rectificatif : Le moulin date de 1902."},
        {NoteKind::correction, "Corrección: El molino es de 1902."},
        {NoteKind::correction, "Errata corrige: Il mulino è del 1902."},
        {NoteKind::correction, "Correção: O moinho é de 1902."},
        {NoteKind::correction, "Düzeltme: Değirmen 1902 yapımıdır."},
        {NoteKind::correction, "Düzəliş: Dəyirman 1902-ci ildəndir."},
        {NoteKind::correction, "تصحيح: بنيت الطاحونة عام 1902."},
        {NoteKind::correction, "更正：磨坊建于1902年。"},
        {NoteKind::correction, "भूल सुधार: चक्की 1902 की है।"},
        {NoteKind::correction, "Поправка: Мельница 1902 года."},
        {NoteKind::clarification, "Precisazione: Si parla di due mulini."},
        {NoteKind::clarification, "توضيح: المقصود طاحونتان."},
        {NoteKind::clarification, "Açıklama: İki değirmen var."},
        {NoteKind::update, "Güncelleme: Kapı açıldı."},
        {NoteKind::update, "Yeniləmə: Qapı açıldı."},
        {NoteKind::update, "Aggiornamento: La porta è aperta."},
        {NoteKind::update, "تحديث: فتحت البوابة."},
        {NoteKind::update, "更新：闸门已开。"},
        {NoteKind::update, "अपडेट: फाटक खुल गया है।"},
        {NoteKind::retraction, "Retraction: The measurements were not made."},
        {NoteKind::retraction, "撤稿声明：测量并未进行。"},
        {NoteKind::expression_of_concern, "Expression of concern: The gauge may have been read wrongly."},
        {NoteKind::expression_of_concern, "Expresión de preocupación: La regla pudo leerse mal."},
        {NoteKind::disclaimer, "Sorumluluk reddi: Görüşler yazarındır."},
        {NoteKind::disclaimer, "إخلاء مسؤولية: الآراء للكاتب."},
        {NoteKind::disclaimer, "免责声明：观点属于作者。"},
        {NoteKind::disclosure_affiliate, "Affiliate disclosure: Some shops pay us."},
        {NoteKind::disclosure_sponsor, "Sponsored content: The Reed Trust paid."},
        {NoteKind::disclosure_conflict, "Interessenkonflikt: Die Autorin besitzt eine Mühle."},
        {NoteKind::disclosure_conflict, "利益冲突：作者拥有一座磨坊。"},
        {NoteKind::disclosure_ai, "AI disclosure: A machine drew the charts."},
        {NoteKind::disclosure_funding, "Funding: This work was supported by the Reed Trust."},
        {NoteKind::legal, "Legal notice: Courts have ruled on the weir."},
        {NoteKind::rights, "Copyright notice: The text is free to use."},
        {NoteKind::access, "Nur für Abonnenten: Der ganze Text steht in der Ausgabe."},
        {NoteKind::translator, "Translator's note: 'Weir' has no single word."},
        {NoteKind::translator, "Примечание переводчика: Слова для запруды нет."},
        {NoteKind::translator, "译者注：原文无此词。"},
        {NoteKind::content_warning, "Content warning: A drowning is told."},
        {NoteKind::content_warning, "Triggerwarnung: Es wird ein Ertrinken erzählt."},
        {NoteKind::content_warning, "सामग्री चेतावनी: डूबने का वर्णन है।"},
        {NoteKind::bio, "Über die Autorin: Ada Merrow lehrt in Reed."},
        {NoteKind::bio, "عن الكاتب: باحث في الأنهار."},
        {NoteKind::origin, "Первоисточник: «Вестник Рида», май."},
    };
    for (const Case& given : cases) {
        INFO(given.words);
        CHECK(foot_kind(given.words) == given.kind);
    }
}

TEST_CASE("a vague label takes its kind from what follows") {
    CHECK(foot_kind("Disclosure: This article contains affiliate links.") == NoteKind::disclosure_affiliate);
    CHECK(foot_kind("Note: This article was originally published by Reed Review.") == NoteKind::origin);
    CHECK(foot_kind("Hinweis: Der nachfolgende Artikel entstand im Mai.") == NoteKind::editor);
    CHECK_FALSE(foot_kind("Note: The dough keeps for two days in a cool place."));
    CHECK_FALSE(foot_kind("Warning: the bridge is narrow."));
    CHECK(head_kind("Warning: this article describes violence.") == NoteKind::content_warning);
}

TEST_CASE("in the midst a common word is a label only where a sentence of its own begins") {
    CHECK(midst_kind("Update: The gate has been opened.") == NoteKind::update);
    CHECK(midst_kind("Editor's note: it was opened in May.") == NoteKind::editor);
    CHECK_FALSE(midst_kind("Update: the word that every clerk in Reedham dreads."));
    CHECK_FALSE(midst_kind("Correction is a virtue, she said: few have it."));
    CHECK_FALSE(midst_kind("Editor: What did you see at the weir?"));
    CHECK_FALSE(midst_kind("The views expressed are the author's own."));
    CHECK_FALSE(foot_kind("Disclosure: a memoir"));
    CHECK_FALSE(foot_kind("Q: Where is the mill?"));
}
