#include "editorial/notes/note_opening.h"

#include <catch2/catch.hpp>

#include "editorial/notes/note_cases.h"

using namespace offprint;
using namespace offprint::testing;

namespace {
struct Case {
    NoteKind kind;
    const char* words;
};
}  // namespace

TEST_CASE("an opening at the foot tells the kind in English") {
    const Case cases[] = {
        {NoteKind::disclaimer, "The views expressed in this piece are those of its author."},
        {NoteKind::disclaimer, "Opinions expressed by guests are their own."},
        {NoteKind::correction, "An earlier version of this article gave the wrong year for the mill."},
        {NoteKind::correction, "This article was amended on 3 May 2024 to give the mill's right year."},
        {NoteKind::update, "This story has been updated with the mayor's answer."},
        {NoteKind::origin, "This story was originally published by Reed Review."},
        {NoteKind::origin, "Republished with permission from Reed Review."},
        {NoteKind::disclosure_ai, "This article was produced with the help of AI and read by an editor."},
        {NoteKind::disclosure_affiliate, "We may earn a commission when readers buy waders."},
        {NoteKind::disclosure_affiliate, "As an Amazon associate, the weir club earns a little on each sale."},
        {NoteKind::disclosure_sponsor, "In partnership with the Reed Trust"},
        {NoteKind::disclosure_sponsor, "Paid for by Weir & Sons"},
        {NoteKind::disclosure_sponsor, "This is a sponsored post."},
        {NoteKind::disclosure_conflict, "The author declares no competing interests."},
        {NoteKind::disclosure_conflict, "Ada Merrow receives funding from the Reed Trust."},
        {NoteKind::disclosure_conflict, "The author is a shareholder of Weir & Sons."},
        {NoteKind::disclosure_funding, "This work was supported by the Reed Trust."},
        {NoteKind::legal, "Nothing in this article is investment advice."},
        {NoteKind::rights, "© 2024 Reed Review"},
        {NoteKind::rights, "All rights reserved."},
        {NoteKind::content_warning, "Warning: this article contains graphic images."},
        {NoteKind::retraction, "This article has been retracted by its author."},
        {NoteKind::translator, "Translated from the French by Ben Ode"},
        {NoteKind::access, "This article is available to subscribers."},
        {NoteKind::access, "This article was unlocked by a reader."},
    };
    for (const Case& given : cases) {
        INFO(given.words);
        CHECK(foot_kind(given.words) == given.kind);
        CHECK_FALSE(midst_kind(given.words) == given.kind);
    }
}

TEST_CASE("an opening tells the kind in other languages") {
    const Case cases[] = {
        {NoteKind::disclaimer, "Dieser Beitrag gibt die Meinung der Autorin wieder."},
        {NoteKind::disclaimer, "Les opinions exprimées sont celles de l’autrice."},
        {NoteKind::disclaimer, "Las opiniones expresadas son de la autora."},
        {NoteKind::disclaimer, "Le opinioni espresse sono dell'autrice."},
        {NoteKind::disclaimer, "As opiniões expressas são da autora."},
        {NoteKind::disclaimer, "Мнение автора может не совпадать с позицией редакции."},
        {NoteKind::disclaimer, "Bu yazıda yer alan görüşler yazarına aittir."},
        {NoteKind::disclaimer, "Müəllifin mövqeyi redaksiyanın mövqeyi deyil."},
        {NoteKind::disclaimer, "الآراء الواردة تخص الكاتبة وحدها."},
        {NoteKind::disclaimer, "本文仅代表作者本人。"},
        {NoteKind::disclaimer, "इस लेख में व्यक्त बातें लेखिका की हैं।"},
        {NoteKind::disclosure_affiliate, "Cet article contient des liens affiliés."},
        {NoteKind::disclosure_affiliate, "本文包含联盟链接。"},
        {NoteKind::disclosure_sponsor, "На правах рекламы"},
        {NoteKind::disclosure_sponsor, "Este artículo ha sido patrocinado por una papelera."},
        {NoteKind::disclosure_conflict, "L'auteur déclare n'avoir aucun conflit d'intérêts."},
        {NoteKind::disclosure_conflict, "Автор заявляет об отсутствии конфликта интересов."},
        {NoteKind::disclosure_funding, "Esta investigación fue financiada por la Fundación Caña."},
        {NoteKind::disclosure_ai, "Dieser Artikel wurde mit einem Sprachmodell erstellt."},
        {NoteKind::disclosure_ai, "Статья создана с помощью нейросети."},
        {NoteKind::disclosure_ai, "本文由人工智能生成。"},
        {NoteKind::legal, "Questo articolo non costituisce consulenza."},
        {NoteKind::legal, "Bu yazı yatırım tavsiyesi niteliğinde değildir."},
        {NoteKind::legal, "本文不构成任何建议。"},
        {NoteKind::correction, "In einer früheren Fassung stand das falsche Jahr."},
        {NoteKind::correction, "Uma versão anterior deste texto trazia o ano errado."},
        {NoteKind::correction, "نسخة سابقة من هذا المقال ذكرت سنة خاطئة."},
        {NoteKind::correction, "इस लेख के पिछले रूप में साल ग़लत था।"},
        {NoteKind::update, "Bu haber güncellenmiştir."},
        {NoteKind::update, "Статья обновлена вечером."},
        {NoteKind::retraction, "Cet article a été rétracté."},
        {NoteKind::retraction, "本文已被撤回。"},
        {NoteKind::origin, "Dieser Artikel erschien zuerst in der Rieder Rundschau."},
        {NoteKind::origin, "Questo articolo è stato pubblicato dalla Gazzetta del Mulino."},
        {NoteKind::origin, "本文首发于《芦苇评论》。"},
        {NoteKind::origin, "Bu yazı ilk olarak Kamış Dergisi'nde yayımlandı."},
        {NoteKind::rights, "Tüm hakları saklıdır."},
        {NoteKind::rights, "جميع الحقوق محفوظة."},
        {NoteKind::rights, "सर्वाधिकार सुरक्षित।"},
        {NoteKind::translator, "Aus dem Englischen von Ben Ode"},
        {NoteKind::translator, "Traduit de l’anglais par Ben Ode"},
        {NoteKind::translator, "Перевод с английского: Бен Оде"},
        {NoteKind::translator, "Çeviren: Ben Ode"},
        {NoteKind::content_warning, "Dieser Text enthält Schilderungen von Gewalt."},
        {NoteKind::content_warning, "В этом тексте описано насилие."},
        {NoteKind::access, "Cet article est réservé aux abonnés."},
        {NoteKind::access, "本文仅限订阅用户阅读。"},
    };
    for (const Case& given : cases) {
        INFO(given.words);
        CHECK(foot_kind(given.words) == given.kind);
    }
}

TEST_CASE("a phrase inside a short paragraph at the foot tells the kind") {
    CHECK(foot_kind("He has built weirs for years; the opinions expressed here are the author's.") ==
          NoteKind::disclaimer);
    CHECK(foot_kind("Waders and maps were bought through affiliate links.") == NoteKind::disclosure_affiliate);
    CHECK(foot_kind("La tribune et ses cartes n'engagent que son autrice.") == NoteKind::disclaimer);
    CHECK(foot_kind("Die Karten und der Text geben die Meinung der Autorin wieder.") == NoteKind::disclaimer);
    CHECK(foot_kind("Карты и текст: точка зрения может не совпадать с позицией редакции.") == NoteKind::disclaimer);
}

TEST_CASE("prose near an edge that opens alike stays prose") {
    CHECK_FALSE(foot_kind("The views expressed at the meeting were sharp."));
    CHECK_FALSE(foot_kind("In partnership with the council, the mill has been mended and painted."));
    CHECK_FALSE(foot_kind("This article describes how a weir is built, and by whom."));
    CHECK_FALSE(foot_kind("The author is late, and the printer waits."));
    CHECK_FALSE(foot_kind("Copyright is a strange right to have in a river."));
    CHECK_FALSE(foot_kind("Translation is slow work, and nobody at the mill had time for it."));
    CHECK_FALSE(foot_kind("Funding was short, as it always is."));
}

TEST_CASE("several notes in a row do not push one another from the foot") {
    const Reading reading = at_foot(
        {paragraph("Correction: The mill is older."), paragraph("This story was originally published by Reed Review."),
         paragraph("The author declares no competing interests."),
         paragraph("(Reporting by Ada Merrow; Editing by Ben Ode)"), paragraph("© 2024 Reed Review")});
    const std::vector<Note> notes = notes_of(reading);
    REQUIRE(notes.size() == 5);
    for (const Note& note : notes) CHECK(note.placement == Placement::foot);
}

TEST_CASE("a note is placed where it stands") {
    CHECK(notes_of(at_head("Editor's note: This is old.")).at(0).placement == Placement::head);
    CHECK(notes_of(in_the_midst("Editor's note: This is old.")).at(0).placement == Placement::in_line);
    CHECK(notes_of(at_foot("Editor's note: This is old.")).at(0).placement == Placement::foot);
}

TEST_CASE("a note's words stay as they were, in their order, and its evidence is named") {
    const std::string words = "This work  was supported by the Reed Trust, and it \"is\" what it is.";
    const Note note = notes_of(at_foot(words)).at(0);
    CHECK(plain_text(note.body) == words);
    CHECK(note.evidence == "opening");
    CHECK(note.confidence > 0.8);
    CHECK(notes_of(at_foot("Correction: So it is.")).at(0).evidence == "label");
}
