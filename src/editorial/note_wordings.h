#pragma once

#include <array>
#include <string_view>

#include "offprint/article.h"

/// How notes say what they are. Folded; tried in order, so the longer comes first.
namespace offprint::editorial {

struct NoteWording {
    NoteKind kind;
    std::string_view words;
};

/// Labels that open a paragraph and end in a colon.
inline constexpr std::array note_labels{
    NoteWording{NoteKind::editor, "editor's note"},
    NoteWording{NoteKind::editor, "editor’s note"},
    NoteWording{NoteKind::editor, "editors' note"},
    NoteWording{NoteKind::editor, "editors’ note"},
    NoteWording{NoteKind::editor, "editors note"},
    NoteWording{NoteKind::editor, "editorial note"},
    NoteWording{NoteKind::editor, "note from the editor"},
    NoteWording{NoteKind::editor, "ed. note"},
    NoteWording{NoteKind::editor, "anmerkung der redaktion"},
    NoteWording{NoteKind::editor, "hinweis der redaktion"},
    NoteWording{NoteKind::editor, "note de la rédaction"},
    NoteWording{NoteKind::editor, "ndlr"},
    NoteWording{NoteKind::editor, "nota del editor"},
    NoteWording{NoteKind::editor, "nota de la redacción"},
    NoteWording{NoteKind::editor, "от редакции"},
    NoteWording{NoteKind::editor, "примечание редакции"},
    NoteWording{NoteKind::correction, "correction"},
    NoteWording{NoteKind::correction, "corrections"},
    NoteWording{NoteKind::correction, "korrektur"},
    NoteWording{NoteKind::correction, "berichtigung"},
    NoteWording{NoteKind::correction, "rectificatif"},
    NoteWording{NoteKind::correction, "corrección"},
    NoteWording{NoteKind::correction, "fe de errores"},
    NoteWording{NoteKind::correction, "исправление"},
    NoteWording{NoteKind::correction, "поправка"},
    NoteWording{NoteKind::clarification, "clarification"},
    NoteWording{NoteKind::clarification, "klarstellung"},
    NoteWording{NoteKind::clarification, "précision"},
    NoteWording{NoteKind::clarification, "aclaración"},
    NoteWording{NoteKind::clarification, "уточнение"},
    NoteWording{NoteKind::update, "update"},
    NoteWording{NoteKind::update, "aktualisierung"},
    NoteWording{NoteKind::update, "mise à jour"},
    NoteWording{NoteKind::update, "actualización"},
    NoteWording{NoteKind::update, "обновление"},
    NoteWording{NoteKind::disclaimer, "disclaimer"},
    NoteWording{NoteKind::disclaimer, "haftungsausschluss"},
    NoteWording{NoteKind::disclaimer, "avertissement"},
    NoteWording{NoteKind::disclaimer, "descargo de responsabilidad"},
    NoteWording{NoteKind::disclaimer, "отказ от ответственности"},
    NoteWording{NoteKind::disclosure_affiliate, "affiliate disclosure"},
    NoteWording{NoteKind::disclosure_sponsor, "sponsor disclosure"},
    NoteWording{NoteKind::disclosure_conflict, "disclosure"},
    NoteWording{NoteKind::disclosure_conflict, "offenlegung"},
    NoteWording{NoteKind::bio, "about the author"},
    NoteWording{NoteKind::bio, "about the authors"},
    NoteWording{NoteKind::bio, "zur person"},
    NoteWording{NoteKind::bio, "об авторе"},
};

/// Wordings that open a paragraph which is a note without a label; it is short and stands near the head or the foot.
inline constexpr std::array note_openings{
    NoteWording{NoteKind::disclaimer, "the views expressed"},
    NoteWording{NoteKind::disclaimer, "the opinions expressed"},
    NoteWording{NoteKind::disclaimer, "views expressed in this article"},
    NoteWording{NoteKind::disclaimer, "this article expresses the personal opinion"},
    NoteWording{NoteKind::disclaimer, "this article reflects the author"},
    NoteWording{NoteKind::disclaimer, "die hier geäußerten ansichten"},
    NoteWording{NoteKind::disclaimer, "dieser beitrag gibt die meinung"},
    NoteWording{NoteKind::disclaimer, "les opinions exprimées"},
    NoteWording{NoteKind::disclaimer, "las opiniones expresadas"},
    NoteWording{NoteKind::disclaimer, "мнение автора может не совпадать"},
    NoteWording{NoteKind::disclaimer, "мнение редакции может не совпадать"},
    NoteWording{NoteKind::disclosure_sponsor, "this article was sponsored by"},
    NoteWording{NoteKind::disclosure_sponsor, "this article is sponsored by"},
    NoteWording{NoteKind::disclosure_sponsor, "this content was paid for by"},
    NoteWording{NoteKind::disclosure_sponsor, "на правах рекламы"},
    NoteWording{NoteKind::disclosure_affiliate, "we may earn a commission"},
    NoteWording{NoteKind::disclosure_affiliate, "this article contains affiliate links"},
    NoteWording{NoteKind::disclosure_affiliate, "dieser artikel enthält affiliate-links"},
    NoteWording{NoteKind::origin, "this article was originally published"},
    NoteWording{NoteKind::origin, "this article first appeared"},
    NoteWording{NoteKind::origin, "this article was first published"},
    NoteWording{NoteKind::origin, "dieser artikel erschien zuerst"},
    NoteWording{NoteKind::origin, "cet article a été publié initialement"},
    NoteWording{NoteKind::origin, "este artículo se publicó originalmente"},
    NoteWording{NoteKind::origin, "впервые опубликовано"},
    NoteWording{NoteKind::credit, "(reporting by"},
    NoteWording{NoteKind::credit, "reporting by"},
    NoteWording{NoteKind::credit, "additional reporting by"},
    NoteWording{NoteKind::rights, "©"},
    NoteWording{NoteKind::rights, "copyright ©"},
    NoteWording{NoteKind::rights, "all rights reserved"},
    NoteWording{NoteKind::rights, "alle rechte vorbehalten"},
    NoteWording{NoteKind::rights, "tous droits réservés"},
    NoteWording{NoteKind::rights, "todos los derechos reservados"},
    NoteWording{NoteKind::rights, "все права защищены"},
    NoteWording{NoteKind::correction, "an earlier version of this article"},
    NoteWording{NoteKind::correction, "in einer früheren version"},
    NoteWording{NoteKind::correction, "une version précédente de cet article"},
    NoteWording{NoteKind::correction, "una versión anterior de este artículo"},
    NoteWording{NoteKind::correction, "в предыдущей версии"},
};

/// Wordings that make a part of a note a disclaimer, wherever they stand in it; an opinion piece carries them.
inline constexpr std::array disclaimer_wordings{
    std::string_view{"personal opinion of the author"},
    std::string_view{"opinion of the author"},
    std::string_view{"opinions of the author"},
    std::string_view{"views of the author"},
    std::string_view{"the author's own"},
    std::string_view{"the author’s own"},
    std::string_view{"the authors' own"},
    std::string_view{"the authors’ own"},
    std::string_view{"own views"},
    std::string_view{"may not coincide with"},
    std::string_view{"do not necessarily reflect"},
    std::string_view{"does not necessarily reflect"},
    std::string_view{"meinung des autors"},
    std::string_view{"meinung der autorin"},
    std::string_view{"n'engagent que"},
    std::string_view{"opinión del autor"},
    std::string_view{"может не совпадать"},
};

}  // namespace offprint::editorial
