#pragma once

#include <array>

#include "editorial/notes/note_openings.h"

/// Openings of the lines that say where an article comes from, whose it is and who may use it. As `note_openings`.
namespace offprint::editorial {

inline constexpr std::array source_openings{
    OpeningRow{
        NoteKind::origin,
        "this article was originally published|this article was first published|this article first appeared|"
        "this article originally appeared|this article originally ran|this story was originally published|"
        "this story was first published|this story originally appeared|this story first appeared|"
        "this post was originally published|this post originally appeared|this post first appeared|"
        "this essay was originally published|this essay first appeared|this essay originally appeared|"
        "this piece was originally published|this piece first appeared|this piece originally appeared|"
        "this article was reprinted|this article is reprinted|this article was republished|"
        "this article is republished|this story is republished|this story was republished|republished with|"
        "republished from|republished under|reprinted with permission|reprinted from|reposted from|"
        "originally published|originally appeared|first published in|first published on|first published by|"
        "first published at|first appeared in|a version of this article|a version of this story|"
        "a version of this essay|a version of this post|an earlier form of this|a longer version of this|"
        "a shorter version of this|this text first appeared|this text was first published|"
        "this column first appeared|this column originally appeared|adapted from|excerpted from|an excerpt from|"
        "this is an edited extract|this is an edited version|this is an excerpt from|this article is adapted from|"
        "this story is adapted from",
        ""},
    OpeningRow{NoteKind::origin,
               "dieser artikel erschien|dieser beitrag erschien|dieser text erschien|dieser artikel ist zuerst|"
               "dieser artikel ist erstmals|dieser artikel wurde zuerst|dieser artikel wurde ursprünglich|"
               "dieser beitrag wurde ursprünglich|dieser beitrag wurde zuerst|dieser beitrag ist zuerst|dieser text "
               "ist zuerst|"
               "dieser text wurde zuerst|dieser text wurde veröffentlicht|der artikel erschien|der beitrag erschien|"
               "der text erschien|zuerst erschienen|erstmals erschienen|zuerst veröffentlicht|ursprünglich erschienen|"
               "ursprünglich veröffentlicht|nachdruck aus|nachdruck mit freundlicher|eine kürzere fassung dieses|"
               "eine fassung dieses",
               ""},
    OpeningRow{
        NoteKind::origin,
        "cet article a été publié|cet article a d'abord été publié|cet article est paru|cet article est d'abord paru|"
        "cet article a paru|ce texte a été publié|ce texte est paru|ce texte a d'abord|cette tribune a été publiée|"
        "cet article est republié|publié initialement|publié à l'origine|initialement publié|une version de cet "
        "article|"
        "article republié|"
        "este artículo se publicó|este artículo fue publicado|este artículo ha sido publicado|este artículo apareció|"
        "este texto se publicó|este texto fue publicado|publicado originalmente|publicado por primera vez|"
        "una versión de este artículo|artículo publicado originalmente|reproducido con permiso|"
        "este artigo foi publicado|este artigo foi originalmente|este texto foi publicado|este texto foi originalmente|"
        "esta reportagem foi publicada|uma versão deste artigo|artigo publicado originalmente|republicado de|"
        "reproduzido com permissão|"
        "questo articolo è stato pubblicato|questo articolo è apparso|questo articolo è uscito|"
        "questo testo è stato pubblicato|pubblicato originariamente|pubblicato originalmente|pubblicato per la prima "
        "volta|"
        "una versione di questo articolo|articolo pubblicato originariamente|ripubblicato con",
        ""},
    OpeningRow{
        NoteKind::origin,
        "впервые опубликовано|впервые опубликован|статья впервые опубликована|статья была впервые|"
        "статья впервые вышла|эта статья была опубликована|эта статья впервые|текст впервые опубликован|"
        "оригинал опубликован|оригинал статьи|материал впервые|перепечатано из|перепечатка из|опубликовано с "
        "разрешения|"
        "вперше опубліковано|статтю вперше|ця стаття вперше|оригінал статті|передрук із|"
        "bu yazi ilk olarak|bu makale ilk olarak|bu haber ilk olarak|ilk olarak|bu yazi ilk kez|bu makale ilk kez|"
        "bu yazi daha önce|bu məqalə ilk dəfə|bu yazi ilk dəfə|bu məqalə əvvəlcə|ilk dəfə|bu məqalə daha əvvəl|"
        "نشر هذا المقال|نشرت هذه المقالة|نشر هذا النص|نشر لاول مرة|هذا المقال منشور|ظهر هذا المقال|اعيد نشر هذا|"
        "本文首发于|本文原载|本文最初发表|本文原載|本文首發|本文转载自|本文轉載自|原载于|原載於|转载自|轉載自|"
        "本文最早发表|本文原刊|"
        "यह लेख मूल रूप से|यह लेख पहली बार|यह लेख सबसे पहले|यह रिपोर्ट मूल रूप से|मूल रूप से प्रकाशित|पहली बार प्रकाशित|"
        "artykuł ukazał się|ten artykuł ukazał się|tekst ukazał się|ten tekst ukazał się|pierwotnie opublikowano|"
        "artykuł został pierwotnie|przedruk z|dit artikel verscheen|dit artikel is eerder|dit artikel werd eerder|"
        "dit stuk verscheen|eerder verschenen in|eerder gepubliceerd|この記事は最初に|本稿は初出|初出：|初出は",
        "yayimlan|yayinlan|çap|dərc|nəşr|yayin|опублик|вышл|появил|оригинал|перепечат|вперше|оригінал|передрук|нал "
        "статьи|"
        "نشر|منشور|ظهر|发|載|载|刊|प्रकाशित|ukaza|opublik|przedruk|versche|gepubliceerd|掲載|初出|公開"},
    OpeningRow{NoteKind::rights, "©|(c) |copyright ©|copyright (c)|© copyright", ""},
    OpeningRow{
        NoteKind::rights,
        "copyright 1|copyright 2|copyright by|copyright, |all rights reserved|"
        "some rights reserved|no part of this|this article is licensed|this work is licensed|this text is licensed|"
        "this article is published under|this article is distributed under|this article is available under|"
        "this article is an open access|licensed under|text is available under|released under|"
        "reproduction prohibited|published under a creative commons|except where otherwise noted",
        ""},
    OpeningRow{
        NoteKind::rights,
        "alle rechte vorbehalten|alle rechte bei|dieser text steht unter|dieser artikel steht unter|"
        "dieser beitrag steht unter|dieses werk ist lizenziert|dieser text ist lizenziert|veröffentlicht unter der "
        "lizenz|"
        "lizenziert unter|nachdruck verboten|dieser text wurde veröffentlicht unter der lizenz|"
        "dieser artikel ist unter einer|tous droits réservés|toute reproduction|cet article est publié sous|"
        "ce texte est sous licence|cet article est sous licence|sous licence creative|reproduction interdite|"
        "todos los derechos reservados|reservados todos los derechos|prohibida la reproducción|"
        "prohibida su reproducción|este artículo está publicado bajo|este artículo se publica bajo|"
        "esta obra está bajo|este texto está bajo|bajo licencia creative|todos os direitos reservados|"
        "é proibida a reprodução|proibida a reprodução|reprodução proibida|esta obra está licenciada|"
        "este artigo está licenciado|este texto está licenciado|tutti i diritti riservati|diritti riservati|"
        "riproduzione riservata|è vietata la riproduzione|vietata la riproduzione|questo articolo è distribuito con|"
        "quest'opera è distribuita|questo testo è rilasciato",
        ""},
    OpeningRow{
        NoteKind::rights,
        "все права защищены|перепечатка запрещена|перепечатка без|при перепечатке|при цитировании|"
        "копирование материалов|использование материалов|лицензия creative|материал доступен по лицензии|"
        "статья доступна по лицензии|статья распространяется|усі права захищено|всі права захищено|всі права захищені|"
        "передрук заборонено|tüm haklari saklidir|her hakki saklidir|bütün haklari saklidir|izinsiz kopyalanamaz|"
        "bu eser creative|bu yazi creative commons|bütün hüquqlar qorunur|bütün hüquqlari qorunur|"
        "müəllif hüquqlari qorunur|bu məqalə creative commons|جميع الحقوق محفوظة|كل الحقوق محفوظة|حقوق النشر محفوظة|"
        "هذا المقال مرخص|هذا العمل "
        "مرخص|版权所有|版權所有|未经授权|未經授權|未经许可|转载请注明|轉載請註明|本作品采用|本文采用|"
        "本作品採用|本文版权归|सर्वाधिकार सुरक्षित|सभी अधिकार सुरक्षित|यह लेख क्रिएटिव कॉमन्स|wszelkie prawa zastrzeżone|"
        "wszystkie prawa zastrzeżone|przedruk zabroniony|artykuł dostępny na licencji|tekst dostępny na licencji|"
        "alle rechten voorbehouden|dit artikel valt onder|dit werk valt "
        "onder|無断転載を禁|無断転載禁止|転載禁止|禁無断転載|"
        "全著作権所有",
        ""},
};

}  // namespace offprint::editorial
