#pragma once

#include <array>
#include <string_view>

#include "offprint/article.h"

/// Wordings that make a note of a short paragraph near the head or the foot wherever they stand in it, and that tell
/// what a note says besides. In the form of `matched`; alternatives are parted by '|'.
namespace offprint::editorial {

struct PhraseRow {
    NoteKind kind;
    std::string_view words;
};

inline constexpr std::array note_phrases{
    PhraseRow{
        NoteKind::disclosure_affiliate,
        "affiliate link|affiliate partnership|affiliate commission|affiliate program|we may earn a commission|we may "
        "receive a commission|"
        "we may receive compensation|we may earn a small|we may receive a small|may receive a small cut|"
        "may receive a commission|may earn a commission|will earn a commission|earn from qualifying purchases|"
        "affiliate-link|erhalten wir eine provision|bekommen wir eine provision|ggf. eine provision|"
        "eine provision erhalten kann|eine provision erhält|liens affiliés|liens d'affiliation|"
        "percevoir une commission|enlaces de afiliad|recibir una comisión|ganar una comisión|links de afiliad|"
        "receber uma comissão|ganhar uma comissão|link di affiliazione|link affiliati|ricevere una commissione|"
        "партнерские ссылки|партнерских ссылок|получаем комиссию|партнерські посилання|komisyon kazan|"
        "satiş ortakliği bağlanti|tərəfdaş keçid|komissiya qazan|روابط تابعة|عمولة من|联盟链接|获得佣金|एफिलिएट लिंक|"
        "कमीशन मिल सकता|linki afiliacyjne|otrzymać prowizję|een commissie ontvangen|アフィリエイトリンク"},
    PhraseRow{
        NoteKind::disclaimer,
        "views expressed here are|opinions expressed here are|views expressed are those|opinions expressed are those|"
        "views expressed are h|views expressed are the|opinions expressed are the|views expressed in this|"
        "opinions expressed in this|opinions expressed herein|views expressed herein|expressed here are the author's|"
        "opinions expressed are his|opinions expressed are her|opinions expressed are their|are the author's own|"
        "are the author's alone|are those of the author|are those of the writer|personal opinion of the author|"
        "opinions of the author|views of the author|opinion of the author|may not coincide with the view|"
        "may not coincide with the position|may not coincide with the opinion|do not necessarily reflect|"
        "does not necessarily reflect|not necessarily those of|do not represent the views|"
        "does not represent the views|do not necessarily represent|does not necessarily represent|"
        "views are my own|opinions are my own|views are her own|views are his own"},
    PhraseRow{NoteKind::disclaimer,
              "gibt die meinung des autors|gibt die meinung der autor|geben die meinung d|nicht notwendigerweise die "
              "der redaktion|"
              "nicht unbedingt die meinung der redaktion|nicht die meinung der redaktion|muss nicht der meinung der "
              "redaktion|"
              "gibt ausschließlich die meinung|nicht zwingend die meinung|n'engagent que|n'engage que|ne reflètent pas "
              "nécessairement|"
              "ne reflète pas nécessairement|ne représentent pas nécessairement|no reflejan necesariamente|"
              "no refleja necesariamente|no coinciden necesariamente|no representan necesariamente|son responsabilidad "
              "exclusiva|"
              "es responsabilidad exclusiva|opinión personal del autor|opinión personal de la autora|"
              "não refletem necessariamente|não reflete necessariamente|não representam necessariamente|"
              "não necessariamente representam|de responsabilidade exclusiva|de exclusiva responsabilidade|"
              "non riflettono necessariamente|non riflette necessariamente|non rispecchiano necessariamente|"
              "non rispecchia necessariamente|opinioni personali dell'autore|non coincidono necessariamente"},
    PhraseRow{
        NoteKind::disclaimer,
        "может не совпадать с|могут не совпадать с|не обязательно совпадает|не обязательно отража|"
        "личное мнение автора|является личным мнением|може не збігатися|можуть не збігатися|не обов'язково відобража|"
        "yazarin kendi görüş|yazarin kişisel görüş|yazarina aittir|yazarlarina aittir|yansitmayabilir|yansitmaz|"
        "müəllifin şəxsi fikri|müəllifin şəxsi mövqe|üst-üstə düşməyə bilər|əks etdirməyə bilər|لا تعبر بالضرورة|لا "
        "يعبر بالضرورة|"
        "لا تعكس بالضرورة|لا يعكس بالضرورة|تعبر عن راي كاتبها|يعبر عن راي كاتبه|تعبر عن راي "
        "صاحبها|仅代表作者|不代表本|僅代表作者|"
        "不代表本刊|लेखक के निजी|लेखक के अपने|आवश्यक रूप से|niekoniecznie odzwierciedla|nie muszą odzwierciedlać|"
        "niet noodzakelijk|niet noodzakelijkerwijs|筆者個人の見解|個人の見解"},
    PhraseRow{
        NoteKind::disclosure_conflict,
        "receives funding from|has received funding from|receive funding from|declares no competing|declare no "
        "competing|"
        "declared no competing|declares no conflict|declare no conflict|declare that they have no|"
        "does not work for, consult|has no relevant affiliations|owns shares in the compan|is a shareholder in|"
        "has disclosed no relevant|holds no position|no position in any|erklärt, dass kein interessenkonflikt|"
        "erklären, dass kein interessenkonflikt|kein interessenkonflikt|keine interessenkonflikte|"
        "aucun conflit d'intérêt|pas de conflit d'intérêt|ne travaille pas, ne conseille pas|"
        "ningún conflicto de interes|no tener conflicto|no tienen conflicto|no existe conflicto de interes|"
        "nenhum conflito de interesse|não haver conflito|não há conflito de interesse|nessun conflitto di interess|"
        "nessun conflitto d'interess|отсутствии конфликта интересов|конфликт интересов отсутствует|"
        "відсутність конфлікту інтересів|çikar çatişmasi yoktur|çikar çatişmasi bulunma|çikar çatişmasi olmadi|"
        "maraqlar toqquşmasi yoxdur|maraqlarin toqquşmasi yoxdur|لا يوجد تضارب|عدم وجود تضارب|无利益冲突|没有利益冲突|"
        "不存在利益冲突|हितों का कोई टकराव नहीं|brak konfliktu interesów|geen belangenconflict|利益相反はない"},
    PhraseRow{NoteKind::disclosure_funding,
              "this work was supported by|this research was supported by|this research was funded by|this study was "
              "funded by|"
              "this work was funded by|reporting was supported by a grant|wurde gefördert durch|wurde gefördert von|"
              "wurde finanziell unterstützt|avec le soutien financier|con el apoyo financiero|com apoio financeiro|"
              "con il sostegno finanziario|при финансовой поддержке|за фінансової підтримки|tarafindan desteklenmiştir|"
              "tərəfindən maliyyələşdirilib|بدعم مالي من|基金资助|के वित्तीय सहयोग|przy wsparciu finansowym|met "
              "financiële steun"},
    PhraseRow{NoteKind::disclosure_sponsor,
              "is sponsored by|was sponsored by|paid partnership|sponsored this article|paid for this article|"
              "wurde gesponsert von|est sponsorisé par|está patrocinado por|é patrocinado por|è sponsorizzato da"},
    PhraseRow{
        NoteKind::disclosure_ai,
        "with the help of ai|with the assistance of ai|with the help of artificial intelligence|"
        "with the assistance of artificial intelligence|using generative ai|generated by ai|generated by artificial|"
        "was generated using ai|with the help of a language model|with the aid of ai|mithilfe von ki|mit hilfe von ki|"
        "mit künstlicher intelligenz|mit unterstützung von ki|à l'aide de l'intelligence artificielle|à l'aide de l'ia|"
        "avec l'aide de l'intelligence|con ayuda de inteligencia artificial|con ayuda de la inteligencia|"
        "con ayuda de ia|com ajuda de inteligência artificial|com auxílio de inteligência|com ajuda de ia|"
        "con l'aiuto dell'intelligenza|con l'ausilio dell'intelligenza|с помощью искусственного|с помощью нейросети|"
        "с помощью ии|за допомогою штучного|yapay zeka yardimiyla|yapay zeka kullanilarak|yapay zeka desteğiyle|"
        "süni intellektin köməyi|بمساعدة الذكاء الاصطناعي|باستخدام الذكاء الاصطناعي|由人工智能生成|人工智能辅助|"
        "एआई की मदद से|कृत्रिम बुद्धिमत्ता की मदद|z pomocą sztucznej|met behulp van ai|met hulp van ai"},
    PhraseRow{
        NoteKind::legal,
        "should not be taken as investment|does not constitute investment|does not constitute financial|"
        "does not constitute legal|does not constitute medical|not constitute an offer|not intended as investment|"
        "not a substitute for professional|not investment advice|not financial advice|not legal advice|not medical "
        "advice|"
        "stellt keine anlageberatung|keine anlageempfehlung|keine anlageberatung|keine rechtsberatung|"
        "ersetzt keine ärztliche|ersetzt nicht den besuch|ne constitue pas un conseil|ne constituent pas un conseil|"
        "ne remplace pas l'avis|no constituye una recomendación|no constituye asesoramiento|no sustituye|"
        "não constitui recomendação|não constitui aconselhamento|não substitui a consulta|"
        "non costituisce consulenza|non costituisce una raccomandazione|non sostituisce il parere|"
        "не является инвестиционной рекомендацией|не является индивидуальной инвестиционной|не является медицинской|"
        "не є інвестиційною|yatirim tavsiyesi değildir|tibbi tavsiye yerine|investisiya məsləhəti deyil|"
        "لا يشكل نصيحة|لا تعد نصيحة|ليس نصيحة استثمارية|不构成投资建议|不構成投資建議|निवेश सलाह नहीं|चिकित्सा सलाह नहीं|"
        "nie stanowi porady|nie stanowi rekomendacji|geen beleggingsadvies|geen medisch advies|投資助言ではありません"},
    PhraseRow{
        NoteKind::origin,
        "was originally published on|was originally published by|was originally published in|was first published by|"
        "was first published in|was first published on|originally appeared on|originally appeared in|"
        "first appeared in|republished from|republished under|is republished|reprinted with permission|reprinted from|"
        "zuerst erschienen in|zuerst erschienen bei|zuerst auf|a d'abord été publié|"
        "publicado originalmente en|publicado originalmente em|pubblicato originariamente|впервые опубликован|"
        "вперше опубліковано|ilk olarak yayimlan|ilk dəfə dərc|نشر لاول مرة|最初发表于|首发于|पहली बार प्रकाशित|मूल रूप से "
        "प्रकाशित|"
        "pierwotnie ukazał się|eerder verschenen in"},
    PhraseRow{
        NoteKind::rights,
        "all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
        "todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|все права защищены|"
        "усі права захищені|всі права захищені|tüm haklari saklidir|bütün hüquqlar qorunur|جميع الحقوق محفوظة|版权所有|"
        "सर्वाधिकार सुरक्षित|wszelkie prawa zastrzeżone|alle rechten voorbehouden|"
        "creative commons attribution|under a creative commons|unter einer creative-commons|licence creative commons|"
        "licencia creative commons|licença creative commons|licenza creative commons"},
    PhraseRow{
        NoteKind::correction,
        "an earlier version of this article|an earlier version of this story|a previous version of this article|"
        "a previous version of this story|has been corrected to|was corrected to|in einer früheren version dieses|"
        "une version précédente de cet article|una versión anterior de este artículo|uma versão anterior deste|"
        "una versione precedente di questo articolo|в предыдущей версии|у попередній версії цієї|yazinin önceki sürüm|"
        "məqalənin əvvəlki versiya|نسخة سابقة من هذا المقال|本文此前版本|इस लेख के पिछले संस्करण|"
        "w poprzedniej wersji artykułu|een eerdere versie van dit artikel"},
    PhraseRow{NoteKind::update,
              "this article was updated to|this story was updated to|this article has been updated|this story has been "
              "updated|"
              "this post has been updated|dieser artikel wurde aktualisiert|cet article a été mis à jour|"
              "este artículo ha sido actualizado|este artigo foi atualizado|questo articolo è stato aggiornato"},
};

/// Words by which a paragraph speaks of the article that it belongs to.
inline constexpr std::string_view self_references =
    "this article|this story|this post|this piece|this report|this essay|this column|this interview|this series|the "
    "article|the story|"
    "this website|our readers|an earlier version|a previous version|the author|this is the first|this is part|dieser "
    "artikel|dieses artikels|"
    "diesem artikel|diesen artikel|dieser beitrag|diesem beitrag|dieses beitrags|dieser text|diesem text|diesen "
    "text|dieses textes|"
    "nachfolgende artikel|folgende artikel|der autor|die autorin|cet article|ce texte|cette tribune|cet "
    "entretien|l'auteur|"
    "este artículo|este texto|esta entrevista|este reportaje|el autor|este artigo|esta reportagem|o autor|questo "
    "articolo|questo testo|"
    "questa intervista|l'autore|эта статья|этой статьи|этой статье|эту статью|этот текст|этого текста|этот "
    "материал|статья была|"
    "статья написана|интервью было|в статье|ця стаття|цієї статті|цей текст|bu yazi|bu makale|bu haber|bu söyleşi|bu "
    "məqalə|bu müsahibə|"
    "bu xəbər|هذا المقال|هذه المقالة|هذا النص|هذا التقرير|هذه المقابلة|本文|此文|इस लेख|यह लेख|इस रिपोर्ट|यह रिपोर्ट|यह "
    "साक्षात्कार|"
    "ten artykuł|tego artykułu|ten tekst|dit artikel|deze tekst|dit stuk|この記事|本記事|本稿";

/// Words that bear out a heading "Funding".
inline constexpr std::string_view funding_words =
    "supported by|funded "
    "by|grant|funding|gefördert|förder|finanziert|unterstützt|financé|soutien|financiad|apoyo|apoio|finanziat|"
    "sostegno|поддержк|финансир|грант|підтрим|desteklen|fon "
    "taraf|maliyyə|qrant|تمويل|بدعم|منحة|资助|基金|अनुदान|वित्त|grantu|sfinansow|"
    "subsidie|gefinancierd|助成";

}  // namespace offprint::editorial
