#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "offprint/article.h"

/// What notes call themselves, in the form of `matched`; alternatives are parted by '|'. A new language is a row.
namespace offprint::editorial {

/// How much a label says of its own: the weaker, the more must come with it.
enum class LabelStrength : std::uint8_t {
    certain,  ///< nothing else is called so: "editor's note"
    common,   ///< a word of the language as well: "update"
    weak,     ///< says little: "note". Its paragraph must speak of the article, or as a note does.
};

struct LabelRow {
    NoteKind kind;
    LabelStrength strength;
    std::string_view words;
};

inline constexpr std::array note_labels{
    // Internal marks come first: what is not for publication must never be taken for something milder.
    LabelRow{NoteKind::internal, LabelStrength::certain,
             "not for publication|not for print|internal|internal note|internal only|desk note|note to desk|"
             "nicht zur veröffentlichung|nicht veröffentlichen|interner hinweis|interne notiz|nur intern|"
             "ne pas publier|note interne|no publicar|nota interna|non pubblicare|nota interna per la redazione|"
             "não publicar|não para publicação|nie do publikacji|notatka wewnętrzna|niet voor publicatie|"
             "interne notitie|не для публикации|не публиковать|служебная пометка|не для публікації|"
             "yayimlanmayacak|yayin için değildir|dahili not|dərc üçün deyil|daxili qeyd|ليس للنشر|غير مخصص للنشر|"
             "ملاحظة داخلية|不得发表|请勿发布|内部备注|不得發表|प्रकाशन के लिए नहीं|आंतरिक टिप्पणी|公開不可|社内限り"},
    // Editors.
    LabelRow{NoteKind::editor, LabelStrength::certain,
             "editor's note|editors' note|editors note|editor note|editorial note|note from the editor|"
             "note from the editors|a note from the editor|a note from the editors|ed. note|ed note|eds. note|"
             "ed's note|eds' note|note to editors|notes to editors|notes for editors|note to readers|"
             "a note to readers|a note to our readers|note to our readers|publisher's note|note by the editor"},
    LabelRow{NoteKind::editor, LabelStrength::certain,
             "anmerkung der redaktion|anmerkungen der redaktion|hinweis der redaktion|vorbemerkung der redaktion|"
             "nachtrag der redaktion|redaktioneller hinweis|redaktionelle anmerkung|anm. d. red.|anm. d. red|"
             "anm. der redaktion|anm.d.red.|in eigener sache|anmerkung des herausgebers|"
             "anmerkung der herausgeber|hinweis an die redaktionen"},
    LabelRow{NoteKind::editor, LabelStrength::certain,
             "note de la redaction|note de la rédaction|notes de la rédaction|note de l'éditeur|"
             "note de l'éditrice|n.d.l.r.|n.d.l.r|ndlr|n.d.r.|ndr|mot de la rédaction|le mot de la rédaction|"
             "note du rédacteur en chef|note à nos lecteurs|note aux rédactions"},
    LabelRow{NoteKind::editor, LabelStrength::certain,
             "nota del editor|nota de la editora|nota de los editores|nota de la redacción|nota de redacción|"
             "nota editorial|n. del e.|n. de la r.|n. de r.|nota a los lectores|nota a los editores"},
    LabelRow{NoteKind::editor, LabelStrength::certain,
             "nota do editor|nota da editora|nota dos editores|nota da redação|nota da redacção|n. da r.|n.r.|"
             "n. do e.|nota aos leitores|nota à redação"},
    LabelRow{NoteKind::editor, LabelStrength::certain,
             "nota della redazione|nota dell'editore|nota del direttore|nota del curatore|nota redazionale|n.d.r|"
             "ndr.|n.d.r.:|nota ai lettori|note della redazione"},
    LabelRow{NoteKind::editor, LabelStrength::certain,
             "от редакции|примечание редакции|примечания редакции|примечание редактора|прим. редакции|прим. ред.|"
             "прим. ред|комментарий редакции|слово редакции|к читателям|від редакції|примітка редакції|"
             "примітка редактора|прим. редакції"},
    LabelRow{NoteKind::editor, LabelStrength::certain,
             "editörün notu|editörden not|editör notu|editörden|yazi işleri notu|yayin kurulunun notu|"
             "redaktorun qeydi|redaksiyadan|redaksiyanin qeydi|redaktordan|redaksiya qeydi"},
    LabelRow{NoteKind::editor, LabelStrength::certain,
             "ملاحظة المحرر|ملاحظة المحررة|ملاحظة المحررين|ملاحظة التحرير|ملاحظة من المحرر|ملحوظة المحرر|"
             "تنويه من المحرر|تنويه من هيئة التحرير|من المحرر|یادداشت سردبیر"},
    LabelRow{NoteKind::editor, LabelStrength::certain,
             "编者按|编者的话|编者注|编按|本刊编者按|编辑部按|編者按|編按|編者的話|編者註|編輯部按|小编按|编辑按"},
    LabelRow{NoteKind::editor, LabelStrength::certain,
             "संपादक की टिप्पणी|सम्पादक की टिप्पणी|संपादकीय टिप्पणी|संपादकीय नोट|संपादक का नोट|संपादक की ओर से|"
             "संपादक नोट|संपादक के नाम"},
    LabelRow{NoteKind::editor, LabelStrength::certain,
             "od redakcji|przypis redakcji|przyp. red.|nota redakcji|noot van de redactie|noot redactie|"
             "redactionele noot|van de redactie|編集部注|編集部より|編集後記|編集者注|編集部から|"
             "redaktionens anmärkning|redaktionel note|fra redaksjonen"},
    LabelRow{
        NoteKind::editor, LabelStrength::weak,
        "note|please note|nb|n.b.|hinweis|anmerkung|wichtiger hinweis|à noter|nota|nota bene|nota importante|"
        "avviso|avvertenza|примечание|внимание|примітка|uwaga|let op|noot|not|qeyd|ملاحظة|ملحوظة|تنويه|注|说明|備注|"
        "备注|नोट|टिप्पणी|注記|※"},
    // Corrections.
    LabelRow{NoteKind::correction, LabelStrength::certain,
             "correction notice|correction appended|corrections and clarifications|corrections & clarifications|"
             "for the record|korrektur-hinweis|korrekturhinweis|rectificatif|erratum et mise à jour|"
             "fe de errores|fe de erratas|corrección de errores|errata corrige|errata-corrige|nota de correção|"
             "nota de corrección|исправление и дополнение|düzeltme notu|düzəliş qeydi|تصويب|更正启事|更正声明|更正說明|"
             "勘误|勘誤|भूल सुधार|शुद्धिपत्र|भूल-सुधार|お詫びと訂正|訂正とお詫び|訂正して、お詫びします"},
    LabelRow{NoteKind::correction, LabelStrength::common,
             "correction|corrections|corrected|erratum|errata|corrigendum|korrektur|korrekturen|berichtigung|"
             "richtigstellung|correctif|rectification|corrección|correcciones|rectificación|correção|correções|"
             "retificação|correzione|correzioni|rettifica|исправление|исправления|поправка|поправки|опечатка|"
             "виправлення|поправка редакції|düzeltme|düzəliş|düzəlişlər|تصحيح|更正|订正|訂正|सुधार|संशोधन|sprostowanie|"
             "korekta|errata redakcji|correctie|rectificatie|rättelse|rettelse|korrigering"},
    // Clarifications.
    LabelRow{NoteKind::clarification, LabelStrength::common,
             "clarification|clarifications|klarstellung|klarstellungen|précision|précisions|mise au point|"
             "aclaración|aclaraciones|esclarecimento|chiarimento|precisazione|precisazioni|уточнение|уточнения|"
             "разъяснение|уточнення|açiklama|aydinlaşdirma|dəqiqləşdirmə|توضيح|澄清|स्पष्टीकरण|wyjaśnienie|"
             "doprecyzowanie|verduidelijking|補足"},
    // Updates.
    LabelRow{
        NoteKind::update, LabelStrength::common,
        "update|updates|updated|update note|aktualisierung|aktualisiert|nachtrag|mise à jour|mis à jour|actualisation|"
        "actualización|actualizado|actualizada|atualização|atualizado|atualizada|aggiornamento|aggiornato|"
        "обновление|обновлено|дополнение|дополнено|оновлення|оновлено|güncelleme|güncellendi|yeniləmə|yeniləndi|"
        "yenilənib|تحديث|更新|अपडेट|अद्यतन|aktualizacja|bijgewerkt|追記|更新情報|uppdatering|opdatering|oppdatering"},
    // Retractions and expressions of concern.
    LabelRow{
        NoteKind::retraction, LabelStrength::certain,
        "retraction notice|retraction|retracted|retracted article|notice of retraction|"
        "zurückgezogen|rückzug des artikels|rétractation|article rétracté|avis de rétractation|retractación|"
        "artículo retractado|retratação|artigo retratado|ritrattazione|articolo ritirato|отзыв статьи|"
        "отозвана|статья отозвана|ретракция|ретрагована|geri çekildi|geri çekilen makale|geri çəkilib|"
        "سحب المقال|تراجع عن المقال|撤稿|撤稿声明|撤稿聲明|撤回论文|वापसी सूचना|लेख वापस लिया गया|wycofanie artykułu|"
        "ingetrokken artikel|論文撤回|撤回"},
    LabelRow{NoteKind::expression_of_concern, LabelStrength::certain,
             "expression of concern|editorial expression of concern|ausdruck der besorgnis|"
             "expression de préoccupation|expresión de preocupación|expressão de preocupação|"
             "espressione di preoccupazione|выражение обеспокоенности|kaygi bildirimi|narahatliq bildirişi|"
             "اعراب عن القلق|التعبير عن القلق|关注声明|关切声明|चिंता की अभिव्यक्ति|懸念表明"},
    // Disclaimers and legal notices.
    LabelRow{NoteKind::disclaimer, LabelStrength::certain,
             "disclaimer|disclaimers|haftungsausschluss|clause de non-responsabilité|avis de non-responsabilité|"
             "descargo de responsabilidad|exención de responsabilidad|aviso de isenção de responsabilidade|"
             "isenção de responsabilidade|dichiarazione di non responsabilità|esclusione di responsabilità|"
             "отказ от ответственности|дисклеймер|відмова від відповідальності|дисклеймер редакції|"
             "sorumluluk reddi|yasal uyari|feragatname|məsuliyyətdən imtina|imtina bəyanati|اخلاء مسؤولية|"
             "اخلاء المسؤولية|اخلاء طرف|免责声明|免責聲明|免責事項|अस्वीकरण|डिस्क्लेमर|zastrzeżenie|wyłączenie "
             "odpowiedzialności"},
    LabelRow{NoteKind::disclaimer, LabelStrength::weak,
             "avertissement|advertencia|aviso|avvertimento|uyari|xəbərdarliq"},
    LabelRow{
        NoteKind::legal, LabelStrength::certain,
        "legal notice|legal disclaimer|rechtlicher hinweis|rechtliche hinweise|risikohinweis|"
        "mention légale|mentions légales|aviso legal|nota legal|avviso legale|note legali|"
        "правовая информация|предупреждение о рисках|правове застереження|yasal bildirim|yasal not|"
        "hüquqi bildiriş|اشعار قانوني|تنبيه قانوني|法律声明|法律聲明|风险提示|कानूनी सूचना|nota prawna|"
        "juridische kennisgeving|法的通知|forward-looking statements|risk warning|risk disclosure|medical disclaimer|"
        "medizinischer hinweis"},
    // Disclosures.
    LabelRow{NoteKind::disclosure_affiliate, LabelStrength::certain,
             "affiliate disclosure|affiliate disclaimer|affiliate notice|affiliate links|affiliate link|ftc|"
             "ftc disclosure|affiliate-hinweis|affiliate-links|hinweis zu affiliate-links|liens affiliés|"
             "lien affilié|enlaces de afiliados|aviso de afiliados|link affiliati|links de afiliados|"
             "партнерские ссылки|партнерська інформація|satiş ortakliği bildirimi|ortaqliq bildirişi|روابط تابعة|"
             "联盟链接声明|联属链接声明|एफिलिएट प्रकटीकरण|linki afiliacyjne"},
    LabelRow{NoteKind::disclosure_sponsor, LabelStrength::certain,
             "sponsor disclosure|sponsored content|sponsored post|paid content|paid post|paid partnership|"
             "partner content|branded content|advertorial|anzeige|bezahlter inhalt|gesponserter beitrag|"
             "contenu sponsorisé|article sponsorisé|publi-rédactionnel|publirédactionnel|contenido patrocinado|"
             "contenido pagado|publirreportaje|conteúdo patrocinado|publieditorial|informe publicitário|"
             "contenuto sponsorizzato|contenuto a pagamento|publiredazionale|на правах рекламы|партнерский материал|"
             "рекламный материал|на правах реклами|партнерський матеріал|sponsorlu içerik|tanitim yazisi|"
             "sponsorlu məzmun|reklam hüququnda|محتوي مدفوع|محتوي برعاية|مادة اعلانية|赞助内容|推广内容|贊助內容|"
             "प्रायोजित सामग्री|artykuł sponsorowany|materiał sponsorowany|gesponsorde inhoud|広告企画"},
    LabelRow{NoteKind::disclosure_conflict, LabelStrength::certain,
             "conflict of interest|conflicts of interest|conflict of interest statement|competing interests|"
             "competing interest|declaration of interests|declaration of interest|disclosure statement|"
             "declaration of competing interest|full disclosure|interessenkonflikt|interessenkonflikte|"
             "conflit d'intérêts|conflits d'intérêts|déclaration d'intérêts|liens d'intérêts|"
             "conflicto de intereses|conflictos de intereses|declaración de intereses|conflito de interesses|"
             "conflitos de interesse|conflitti di interesse|conflitto di interessi|conflitto d'interessi|"
             "конфликт интересов|конфлікт інтересів|çikar çatişmasi|maraqlarin toqquşmasi|maraqlar toqquşmasi|"
             "تضارب المصالح|利益冲突|利益冲突声明|利益衝突|利益相反|हितों का टकराव|हितों के टकराव|konflikt interesów|"
             "belangenverstrengeling|belangenconflict"},
    LabelRow{NoteKind::disclosure_conflict, LabelStrength::common,
             "disclosure|disclosures|offenlegung|transparenzhinweis|divulgation|déclaration|divulgación|"
             "transparencia|divulgação|trasparenza|раскрытие информации|şeffaflik notu|şəffafliq|افصاح|披露|प्रकटीकरण|"
             "transparantie"},
    LabelRow{NoteKind::disclosure_ai, LabelStrength::certain,
             "ai disclosure|ai statement|ai disclaimer|use of ai|generative ai disclosure|ki-hinweis|"
             "hinweis zur ki|einsatz von ki|mention ia|usage de l'ia|utilisation de l'ia|uso de ia|"
             "aviso de ia|nota sobre ia|uso dell'ia|uso dell'intelligenza artificiale|"
             "использование ии|використання ші|yapay zeka bildirimi|yapay zeka notu|süni intellekt qeydi|"
             "افصاح عن الذكاء الاصطناعي|استخدام الذكاء الاصطناعي|人工智能声明|ai使用声明|एआई प्रकटीकरण|"
             "wykorzystanie si|gebruik van ai"},
    LabelRow{NoteKind::disclosure_funding, LabelStrength::weak,
             "funding|funding statement|financial support|funding information|förderung|finanzierung|förderhinweis|"
             "financement|soutien financier|financiación|financiamiento|financiamento|finanziamento|finanziamenti|"
             "финансирование|фінансування|finansman|maliyyələşdirmə|التمويل|تمويل|基金项目|资助|资金支持|वित्तपोषण|"
             "finansowanie|financiering|研究助成"},
    // Rights, access, origin.
    LabelRow{NoteKind::rights, LabelStrength::certain,
             "copyright notice|rights and permissions|urheberrechtshinweis|droits d'auteur|derechos de autor|"
             "direitos autorais|direitos de autor|diritti d'autore|авторские права|авторські права|telif hakki|"
             "telif haklari|müəllif hüquqlari|حقوق النشر|حقوق الطبع والنشر|版权声明|版權聲明|कॉपीराइट|prawa autorskie|"
             "auteursrecht"},
    LabelRow{
        NoteKind::rights, LabelStrength::weak,
        "license|licence|rights|copyright|lizenz|rechte|licencia|licença|licenza|лицензия|ліцензія|lisans|lisenziya|"
        "الترخيص|许可协议|授权协议|लाइसेंस|licencja|licentie"},
    LabelRow{NoteKind::origin, LabelStrength::certain,
             "originally published|originally published in|originally published on|originally published by|"
             "first published|first published in|originally appeared in|original article|original source|"
             "zuerst erschienen|zuerst erschienen in|erstveröffentlichung|ursprünglich erschienen|article original|"
             "publication originale|première publication|publicación original|artículo original|"
             "publicado originalmente en|publicado originalmente em|publicação original|artigo original|"
             "pubblicazione originale|articolo originale|pubblicato originariamente su|первая публикация|"
             "оригинал статьи|первоисточник|перша публікація|першоджерело|ilk yayin|ilk yayimlandiği yer|"
             "orijinal yazi|ilk dərc|ilkin mənbə|نشر لاول مرة|نشر المقال "
             "اولا|原文链接|原文|本文首发于|原載於|原载于|原文出处|"
             "मूल लेख|मूल प्रकाशन|पहली बार प्रकाशित|oryginał artykułu|pierwotnie opublikowano|oorspronkelijk artikel|"
             "初出"},
    LabelRow{NoteKind::translator, LabelStrength::certain,
             "translator's note|translators' note|note from the translator|anmerkung des übersetzers|"
             "anmerkung der übersetzerin|anm. d. übers.|note du traducteur|note de la traductrice|n.d.t.|ndt|"
             "nota del traductor|nota de la traductora|n. del t.|nota do tradutor|nota da tradutora|n. do t.|"
             "nota del traduttore|nota della traduttrice|примечание переводчика|от переводчика|прим. пер.|"
             "примітка перекладача|від перекладача|çevirmenin notu|çevirmen notu|tərcüməçinin qeydi|"
             "tərcüməçidən|ملاحظة المترجم|ملاحظة المترجمة|译者注|译者按|譯者註|譯者按|譯註|अनुवादक की टिप्पणी|"
             "od tłumacza|przypis tłumacza|noot van de vertaler|訳者注|訳注"},
    LabelRow{NoteKind::content_warning, LabelStrength::certain,
             "content warning|content note|trigger warning|content advisory|viewer discretion|graphic content|"
             "triggerwarnung|inhaltswarnung|inhaltshinweis|trigger-warnung|avertissement de contenu|"
             "avertissement sur le contenu|trauma-avertissement|advertencia de contenido|aviso de contenido|"
             "aviso de conteúdo|alerta de conteúdo|alerta de gatilho|avviso sui contenuti|avvertenza sui contenuti|"
             "предупреждение о содержании|предупреждение о содержимом|попередження про зміст|içerik uyarisi|"
             "tetikleyici uyarisi|məzmun xəbərdarliği|تحذير من المحتوي|تحذير بشان المحتوي|تنبيه بشان المحتوي|"
             "内容警告|內容警告|सामग्री चेतावनी|ostrzeżenie o treści|inhoudswaarschuwing|閲覧注意"},
    LabelRow{
        NoteKind::content_warning, LabelStrength::weak,
        "warning|caution|warnung|achtung|attention|atención|atenção|attenzione|предупреждение|осторожно|dikkat|diqqət|"
        "تحذير|警告|चेतावनी|ostrzeżenie|waarschuwing"},
    LabelRow{NoteKind::access, LabelStrength::certain,
             "subscribers only|subscriber exclusive|for subscribers|nur für abonnenten|réservé aux abonnés|"
             "article réservé aux abonnés|solo para suscriptores|exclusivo para suscriptores|só para assinantes|"
             "exclusivo para assinantes|solo per abbonati|riservato agli abbonati|только для подписчиков|"
             "лише для передплатників|yalnizca aboneler için|abonelere özel|yalniz abunəçilər üçün|"
             "للمشتركين فقط|仅限订阅用户|केवल सदस्यों के लिए|tylko dla prenumeratorów|alleen voor "
             "abonnees|会員限定|有料会員限定"},
    // People.
    LabelRow{NoteKind::bio, LabelStrength::certain,
             "about the author|about the authors|about the writer|about the writers|about our author|"
             "about our contributor|author bio|author's bio|author biography|author information|meet the author|"
             "zum autor|zur autorin|zu den autoren|zu den autorinnen|über den autor|über die autorin|"
             "über die autoren|über die autorinnen|zur person|der autor|die autorin|à propos de l'auteur|"
             "à propos de l'autrice|à propos des auteurs|au sujet de l'auteur|biographie de l'auteur|"
             "sobre el autor|sobre la autora|sobre los autores|sobre las autoras|acerca del autor|"
             "acerca de la autora|sobre o autor|sobre a autora|sobre os autores|sobre as autoras|"
             "informazioni sull'autore|sull'autore|sull'autrice|sugli autori|l'autore|l'autrice|chi è l'autore|"
             "об авторе|об авторах|коротко об авторе|про автора|про авторку|про авторів|yazar hakkinda|"
             "yazarlar hakkinda|müəllif haqqinda|müəlliflər haqqinda|عن الكاتب|عن الكاتبة|عن المؤلف|نبذة عن الكاتب|"
             "نبذة عن الكاتبة|نبذة عن المؤلف|حول الكاتب|作者简介|作者簡介|关于作者|關於作者|作者介绍|लेखक के बारे में|"
             "लेखिका के बारे में|लेखक परिचय|o autorze|o autorce|o autorach|over de auteur|over de auteurs|著者について|"
             "筆者紹介|著者紹介|プロフィール"},
};

}  // namespace offprint::editorial
