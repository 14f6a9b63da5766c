#pragma once

#include <array>
#include <string_view>

#include "offprint/article.h"

/// Wordings that open a paragraph which is a note without a label, near the head or the foot. In the form of `matched`;
/// alternatives are parted by '|'. A new language is a row.
namespace offprint::editorial {

struct OpeningRow {
    NoteKind kind;
    std::string_view words;
    /// One of these must stand in the paragraph as well; empty where the opening alone tells.
    std::string_view companions;
};

/// Openings of rows that name who paid: as prose they would go on, so the row is short and has no comma.
inline constexpr std::array short_openings{
    OpeningRow{
        NoteKind::disclosure_sponsor,
        "paid for by|sponsored by|in partnership with|in association with|presented by|brought to you by|"
        "supported by our partner|produced in partnership with|created in partnership with|gesponsert von|bezahlt von|"
        "präsentiert von|in zusammenarbeit mit|in kooperation mit|en partenariat avec|sponsorisé par|financé par|"
        "contenu proposé par|patrocinado por|en colaboración con|pagado por|em parceria com|oferecido por|"
        "sponsorizzato da|in collaborazione con|realizzato in collaborazione con|при поддержке|реклама. |реклама: |"
        "за підтримки|katkilariyla|sponsor: |dəstəyi ilə|برعاية|بالشراكة مع|赞助商：|प्रायोजक: |we współpracy z|"
        "in samenwerking met|gesponsord door|提供：",
        ""},
};

inline constexpr std::array note_openings{
    // Disclaimers: whose opinion it is.
    OpeningRow{NoteKind::disclaimer,
               "the views expressed|the opinions expressed|the views and opinions|views expressed in|"
               "views and opinions expressed|opinions expressed|opinions are|all opinions are|all views are|any views "
               "expressed|"
               "any opinions expressed|the views in this|the opinions in this|views are|the author's views",
               "author|own|reflect|represent|those of|belong to|writer|contributor"},
    OpeningRow{NoteKind::disclaimer,
               "this article expresses the personal opinion|this article expresses the opinion|"
               "this article expresses the views|this article reflects the author|this article reflects the opinion|"
               "this article reflects the personal|this is an opinion piece|this is an opinion article|"
               "this column does not necessarily|this commentary reflects|this piece reflects the views|"
               "the content of this article is the sole responsibility|the author is solely responsible",
               ""},
    OpeningRow{NoteKind::disclaimer,
               "die hier geäußerten ansichten|die in diesem beitrag geäußerten|die in diesem artikel geäußerten|"
               "dieser beitrag gibt die meinung|dieser artikel gibt die meinung|dieser text gibt die meinung|"
               "der beitrag gibt die meinung|der artikel gibt die meinung|dieser kommentar gibt|"
               "die meinung des autors|die meinung der autorin|namentlich gekennzeichnete beiträge|"
               "gastbeiträge geben|gastkommentare geben|für den inhalt dieses beitrags|für den inhalt der",
               "meinung|redaktion|ansicht|verantwort"},
    OpeningRow{NoteKind::disclaimer,
               "les opinions exprimées|les propos exprimés|les points de vue exprimés|"
               "les idées exprimées|cette tribune n'engage|cet article n'engage|ce texte n'engage|"
               "cet article reflète l'opinion|cette tribune reflète|cet article est une tribune",
               ""},
    OpeningRow{NoteKind::disclaimer,
               "las opiniones expresadas|las opiniones vertidas|los puntos de vista expresados|"
               "las ideas expresadas|este artículo expresa la opinión|este artículo refleja la opinión|"
               "este texto refleja|esta columna no refleja|el contenido de este artículo es responsabilidad",
               ""},
    OpeningRow{NoteKind::disclaimer,
               "as opiniões expressas|as opiniões aqui|os pontos de vista expressos|este artigo expressa a opinião|"
               "este artigo reflete|este texto reflete a opinião|este texto não reflete|"
               "o conteúdo deste artigo é de responsabilidade|os artigos assinados",
               ""},
    OpeningRow{NoteKind::disclaimer,
               "le opinioni espresse|le opinioni qui espresse|i punti di vista espressi|"
               "questo articolo riflette|questo articolo esprime l'opinione|il contenuto di questo articolo riflette|"
               "le idee espresse",
               ""},
    OpeningRow{NoteKind::disclaimer,
               "мнение автора может не совпадать|мнение редакции может не совпадать|мнения авторов могут|"
               "мнение автора не обязательно|точка зрения автора может|позиция редакции может|"
               "взгляды, изложенные|мнения, высказанные|мнения, выраженные|статья выражает личное мнение|"
               "статья отражает|колонка отражает|материал отражает|думка автора може|думка редакції може|"
               "погляди, викладені|точка зору автора",
               ""},
    OpeningRow{NoteKind::disclaimer,
               "bu yazida ifade edilen|bu makalede ifade edilen|bu yazida yer alan görüşler|"
               "bu makalede yer alan görüşler|yazida yer alan görüşler|burada ifade edilen görüşler|"
               "bu köşe yazisindaki görüşler|məqalədəki fikirlər|yazidaki fikirlər|bu məqalədə ifadə olunan|"
               "bu yazida ifadə olunan|müəllifin fikri|müəllifin mövqeyi|məqalə müəllifin şəxsi",
               ""},
    OpeningRow{
        NoteKind::disclaimer,
        "الاراء الواردة|الاراء المعبر عنها|المقال يعبر عن راي|هذا المقال يعبر عن|المقالات المنشورة لا تعبر|"
        "ما ورد في هذا المقال|مقالات الراي|المقال لا يعبر|هذا المقال لا يعبر|本文仅代表|本文僅代表|本文观点|本文只代表|"
        "以上内容仅代表|以上观点|文章仅代表|作者观点|作者觀點|इस लेख में व्यक्त|लेख में व्यक्त|यहां व्यक्त विचार|"
        "ये लेखक के निजी विचार|यह लेखक के निजी विचार|लेखक के विचार|अभिव्यक्त विचार|poglądy wyrażone|"
        "opinie wyrażone|tekst wyraża opinie|artykuł wyraża|de meningen in dit|de mening in dit|"
        "dit artikel geeft de mening|de in dit artikel|本稿は筆者|本記事は筆者|この記事は筆者|本稿の内容は",
        ""},
    // Sponsors.
    OpeningRow{NoteKind::disclosure_sponsor,
               "this article was sponsored by|this article is sponsored by|this post was sponsored by|"
               "this post is sponsored by|this is a sponsored|this story was sponsored by|this content was paid for by|"
               "this content is paid for by|this content was produced by|"
               "this is a paid|this article is a paid",
               ""},
    OpeningRow{NoteKind::disclosure_sponsor,
               "dieser beitrag ist eine anzeige|dieser artikel ist eine anzeige|dieser artikel wurde gesponsert|"
               "dieser beitrag wurde gesponsert|dieser beitrag entstand in zusammenarbeit mit|"
               "dieser artikel entstand in zusammenarbeit mit|dieser beitrag entstand mit freundlicher|"
               "cet article a été sponsorisé|"
               "cet article est sponsorisé|cet article a été réalisé en partenariat|"
               "cet article a été rédigé en partenariat|"
               "article réalisé en partenariat",
               ""},
    OpeningRow{NoteKind::disclosure_sponsor,
               "este artículo ha sido patrocinado|este artículo está patrocinado|este artículo es patrocinado|"
               "contenido patrocinado por|este artigo foi patrocinado|"
               "este artigo é patrocinado|este conteúdo foi patrocinado|"
               "este conteúdo é patrocinado|questo articolo è sponsorizzato|questo articolo è stato sponsorizzato|"
               "contenuto sponsorizzato da",
               ""},
    OpeningRow{
        NoteKind::disclosure_sponsor,
        "на правах рекламы|материал подготовлен при поддержке|материал подготовлен совместно|"
        "статья подготовлена при поддержке|партнерский материал|на правах реклами|"
        "матеріал підготовлено за підтримки|bu yazi sponsorludur|bu içerik sponsorludur|"
        "bu yazi reklamdir|bu içerik reklam|bu haber sponsorlu|bu yazi sponsorlu|"
        "bu məqalə sponsorluq|reklam hüququnda|bu məqalə reklam|bu material reklam|"
        "هذا المقال برعاية|هذا المحتوي برعاية|محتوي مدفوع|هذا المقال مدفوع|本文为赞助|本文为推广|"
        "本文系赞助|本文為贊助|यह लेख प्रायोजित|यह सामग्री प्रायोजित|यह एक प्रायोजित|artykuł powstał we współpracy|"
        "artykuł sponsorowany|materiał powstał we współpracy|dit artikel is gesponsord|dit artikel wordt gesponsord|"
        "この記事は広告|本記事は広告|この記事はpr|本記事はpr",
        ""},
    OpeningRow{NoteKind::disclosure_sponsor, "本文由", "赞助|贊助|推广"},
    // Affiliates.
    OpeningRow{
        NoteKind::disclosure_affiliate,
        "we may earn|we may receive a commission|we may get a commission|we earn a commission|"
        "we use affiliate links|we use income earning|this article contains affiliate|this post contains affiliate|"
        "this story contains affiliate|this page contains affiliate|this article may contain affiliate|"
        "this post may contain affiliate|some links in this|some of the links|links in this article may|"
        "as an amazon associate|if you buy through|if you purchase something through|"
        "when you buy through|when you purchase through|purchases made through|sometimes we include links|"
        "products featured in this",
        "commission|affiliate|earn|compensation|cut|percentage"},
    OpeningRow{NoteKind::disclosure_affiliate,
               "dieser artikel enthält affiliate-links|dieser beitrag enthält affiliate-links|"
               "dieser artikel enthält sogenannte affiliate|dieser artikel enthält provisions|"
               "dieser artikel kann links|diese seite enthält affiliate|dieser text enthält affiliate|"
               "die mit sternchen|die mit einem stern|alle mit einem stern|alle mit sternchen|mit sternchen "
               "markierte|links mit sternchen|"
               "für links auf dieser seite|für käufe über|wenn sie über einen|wenn du über einen|wenn sie über diese|"
               "diese links führen|bei einem kauf über|als amazon-partner",
               "affiliate|provision|verdien|vergüt"},
    OpeningRow{NoteKind::disclosure_affiliate,
               "cet article contient des liens affiliés|cet article contient des liens d'affiliation|"
               "cet article peut contenir des liens|certains liens de cet article|certains liens présents|"
               "nous pouvons percevoir une commission|nous pouvons toucher une commission|"
               "este artículo contiene enlaces de afiliad|este artículo contiene enlaces afiliados|"
               "este artículo puede contener enlaces|algunos enlaces de este artículo|podemos recibir una comisión|"
               "podemos ganar una comisión|este artigo contém links de afiliad|este artigo contém links afiliados|"
               "este artigo pode conter links|alguns links deste artigo|podemos receber uma comissão|"
               "podemos ganhar uma comissão|questo articolo contiene link affiliat|questo articolo contiene link di "
               "affiliazione|"
               "questo articolo può contenere link|alcuni link di questo articolo|potremmo ricevere una commissione|"
               "potremmo guadagnare una commissione",
               ""},
    OpeningRow{
        NoteKind::disclosure_affiliate,
        "статья содержит партнерские ссылки|в статье есть партнерские ссылки|эта статья содержит партнерские|"
        "мы можем получать комиссию|мы можем получить комиссию|стаття містить партнерські|"
        "ця стаття містить партнерські|ми можемо отримати комісію|bu yazi satiş ortakliği|"
        "bu yazi affiliate|bu makale affiliate|bu içerik satiş ortakliği|bu yazidaki bağlantilardan|komisyon "
        "kazanabiliriz|"
        "bu məqalədə tərəfdaş|bu yazida tərəfdaş|komissiya qazana|"
        "يحتوي هذا المقال علي روابط تابعة|قد نحصل علي عمولة|قد نتلقي عمولة|هذا المقال يحتوي علي روابط|"
        "本文包含联盟链接|本文含有联盟链接|本文可能包含联盟链接|我们可能会获得佣金|我们可能会从中获得佣金|本文包含聯盟|"
        "इस लेख में एफिलिएट|इस लेख में सहबद्ध|हमें कमीशन मिल|artykuł zawiera linki afiliacyjne|"
        "ten artykuł zawiera linki|możemy otrzymać prowizję|dit artikel bevat affiliate|"
        "wij kunnen een commissie|dit artikel kan affiliate|本記事にはアフィリエイト|この記事にはアフィリエイト",
        ""},
    // Conflicts of interest.
    OpeningRow{NoteKind::disclosure_conflict,
               "the author declares|the authors declare|the author declared|the authors declared|"
               "the author is a shareholder|the author owns|the author holds|the author has no|the authors have no|"
               "the writer owns|the author does not own|the author does not work for",
               "interest|shareholder|shares|stake|position|financial|consult"},
    OpeningRow{
        NoteKind::disclosure_conflict,
        "der autor erklärt|die autorin erklärt|die autoren erklären|die autorinnen erklären|"
        "der autor hält anteile|die autorin hält anteile|der autor hält aktien|die autorin hält aktien|"
        "der autor ist aktionär|die autorin ist aktionärin|der autor besitzt aktien|"
        "l'auteur déclare|l'autrice déclare|les auteurs déclarent|l'auteur détient|l'autrice détient|"
        "l'auteur est actionnaire|l'autrice est actionnaire|el autor declara|la autora declara|"
        "los autores declaran|el autor es accionista|la autora es accionista|el autor posee acciones|"
        "la autora posee acciones|o autor declara|a autora declara|os autores declaram|"
        "o autor é acionista|a autora é acionista|o autor possui ações|l'autore dichiara|l'autrice dichiara|"
        "gli autori dichiarano|l'autore è azionista|l'autrice è azionista|l'autore detiene|l'autore possiede azioni",
        "interes|interess|intérêt|conflit|aktie|aktion|anteil|action|accion|açõ|acion|azion|beteilig"},
    OpeningRow{NoteKind::disclosure_conflict,
               "автор заявляет об отсутствии|авторы заявляют об отсутствии|автор является акционером|"
               "автор владеет акциями|автори заявляють про відсутність|автор заявляє про відсутність|"
               "автор володіє акціями|автор є акціонером|yazar çikar çatişmasi|yazarlar çikar çatişmasi|"
               "yazar herhangi bir çikar|yazarin çikar çatişmasi|yazar hissedar|müəllif maraqlarin toqquşmasi|"
               "müəlliflər maraqlarin|müəllif səhmdar|müəllif şirkətin səhm|"
               "يعلن الكاتب عدم|يعلن المؤلف عدم|يعلن المؤلفون عدم|لا يوجد تضارب في المصالح|يملك الكاتب اسهم|"
               "作者声明|作者聲明|作者持有|作者没有任何利益|作者不存在利益|लेखक ने घोषणा|लेखक घोषणा करते|लेखकों ने घोषणा|लेखक "
               "के पास शेयर|"
               "autor oświadcza|autorka oświadcza|autorzy oświadczają|autor posiada akcje|de auteur verklaart|"
               "de auteurs verklaren|de auteur bezit aandelen|de auteur is aandeelhouder",
               ""},
    // Funding.
    OpeningRow{NoteKind::disclosure_funding,
               "this work was supported by|this work was funded by|this research was supported by|"
               "this research was funded by|this study was funded by|this study was supported by|"
               "this article was supported by|this story was supported by|this reporting was supported by|"
               "this article was made possible|this report was made possible|this reporting was made possible|"
               "this story was made possible|this project was funded by|"
               "this series is supported by|the research was funded by|reporting for this story was supported|"
               "the author received no|the authors received no",
               ""},
    OpeningRow{
        NoteKind::disclosure_funding,
        "diese arbeit wurde gefördert|diese arbeit wurde unterstützt|diese recherche wurde gefördert|"
        "diese recherche wurde unterstützt|diese studie wurde gefördert|diese studie wurde finanziert|"
        "dieser artikel wurde gefördert|dieser beitrag wurde gefördert|"
        "ce travail a été financé|ce travail a été soutenu|cette étude a été financée|"
        "cette recherche a été financée|cette enquête a été réalisée avec le soutien|"
        "cet article a été réalisé avec le soutien|"
        "este trabajo ha sido financiado|este trabajo fue financiado|este trabajo ha recibido|"
        "este estudio fue financiado|este estudio ha sido financiado|esta investigación fue financiada|"
        "esta investigación ha sido financiada|este reportaje se realizó con el apoyo|"
        "este trabalho foi financiado|este trabalho foi apoiado|este trabalho recebeu apoio|este estudo foi financiado|"
        "esta pesquisa foi financiada|esta reportagem foi produzida com apoio|"
        "questo lavoro è stato finanziato|questo lavoro è stato sostenuto|questo studio è stato finanziato|"
        "questa ricerca è stata finanziata|questa inchiesta è stata realizzata con il sostegno",
        ""},
    OpeningRow{
        NoteKind::disclosure_funding,
        "работа выполнена при поддержке|работа выполнена при финансовой|исследование выполнено при|"
        "исследование проведено при поддержке|исследование финансировал|исследование профинансировано|"
        "роботу виконано за підтримки|дослідження виконано за підтримки|дослідження фінансувалося|"
        "bu çalişma desteklen|bu araştirma desteklen|bu araştirma tarafindan|bu çalişmayi|"
        "bu iş maliyyələşdiril|bu tədqiqat maliyyələşdiril|bu araşdirma maliyyələşdiril|"
        "تم تمويل هذا|تم تمويل هذه|حظي هذا البحث بدعم|هذا البحث "
        "بدعم|本研究由|本研究得到|本研究受|本文受|本文得到|本工作得到|"
        "यह शोध|इस शोध को|यह अध्ययन|इस अध्ययन को|praca została sfinansowana|badanie zostało sfinansowane|"
        "badania sfinansowano|dit onderzoek werd gefinancierd|dit onderzoek is gefinancierd|"
        "dit onderzoek werd ondersteund|本研究は",
        "destek|поддержк|финанс|підтрим|фінанс|maliyyə|تمويل|بدعم|دعم|资助|支持|基金|वित्त|अनुदान|sfinansow|gefinancierd|"
        "ondersteund|助成"},
    // Use of AI.
    OpeningRow{
        NoteKind::disclosure_ai,
        "this article was produced with|this article was written with|this article was created with|"
        "this article was generated|this article was drafted with|this article was translated with|"
        "this article was translated by|this article was machine|this story was generated|"
        "this story was produced with|this story was written with|this text was generated|"
        "this post was written with|this post was generated|this summary was generated|"
        "this content was generated|parts of this article were|generative ai was|generated with ai|generated by ai",
        " ai| a.i.|artificial intelligence|language model|chatbot|machine translat|algorithm|automat"},
    OpeningRow{
        NoteKind::disclosure_ai,
        "dieser artikel wurde mit|dieser text wurde mit|dieser beitrag wurde mit|diese meldung wurde mit|"
        "dieser artikel wurde von|dieser text wurde von|dieser artikel wurde automatisch|dieser text wurde maschinell|"
        "dieser text wurde automatisch|diese zusammenfassung wurde mit|dieser artikel wurde maschinell|dieser artikel "
        "entstand mit",
        " ki | ki-| ki.|künstliche|sprachmodell|maschinell|automatisch|algorithm"},
    OpeningRow{NoteKind::disclosure_ai,
               "cet article a été généré|cet article a été rédigé|cet article a été produit|cet article a été écrit|"
               "cet article a été traduit|ce texte a été généré|ce texte a été rédigé|ce résumé a été généré|"
               "este artículo ha sido generado|este artículo fue generado|este artículo se ha elaborado|"
               "este artículo se elaboró|este artículo fue escrito con|este artículo ha sido escrito con|"
               "este texto ha sido generado|este texto fue generado|"
               "este artigo foi gerado|este artigo foi produzido|este artigo foi escrito com|este texto foi gerado|"
               "este texto foi produzido|questo articolo è stato generato|questo articolo è stato scritto con|"
               "questo articolo è stato prodotto|questo articolo è stato realizzato|questo testo è stato generato",
               " ia | ia.| ia,|l'ia|intelligence artificielle|inteligencia artificial|inteligência artificial|"
               "intelligenza artificiale|automati"},
    OpeningRow{
        NoteKind::disclosure_ai,
        "статья создана|статья написана с|статья подготовлена с|этот текст создан|текст создан|текст написан с|"
        "текст сгенерирован|статья сгенерирована|эта статья создана|эта статья написана|текст подготовлен с|"
        "статтю створено|цю статтю створено|текст створено|цей текст створено|bu yazi yapay zeka|bu makale yapay zeka|"
        "bu haber yapay zeka|bu içerik yapay zeka|bu metin yapay zeka|bu məqalə süni intellekt|bu mətn süni intellekt|"
        "bu yazi süni intellekt|تم انشاء هذا المقال|كتب هذا المقال بمساعدة|اعد هذا المقال|تم اعداد هذا المقال|"
        "本文由人工智能|本文由ai|本文使用|本文借助|本文在人工智能|यह लेख एआई|यह लेख कृत्रिम|इस लेख को एआई|इस लेख को कृत्रिम|"
        "artykuł powstał z pomocą|artykuł wygenerowan|tekst wygenerowan|tekst powstał z pomocą|ten artykuł został "
        "wygenerowany|"
        "ten tekst został wygenerowany|dit artikel is gegenereerd|dit artikel is gemaakt met|dit artikel is geschreven "
        "met|"
        "この記事はai|本記事はai|この記事は生成ai|この記事は人工知能",
        "искусственн|нейросет| ии|ии.|автомат|алгоритм|штучн| ші|нейромереж|yapay zeka|süni intellekt|الذكاء الاصطناعي|"
        "人工智能|ai|एआई|कृत्रिम|sztuczn| si| ai|人工知能"},
    // Legal.
    OpeningRow{NoteKind::legal,
               "nothing in this article|nothing in this post|nothing contained in this|this article is not intended as|"
               "this article does not constitute|this article is not investment|this article is not financial|"
               "this article is not legal|this article is not medical|this post does not constitute|"
               "this is not investment advice|this is not financial advice|this is not legal advice|"
               "this is not medical advice|this article is for informational|this article is for general information|"
               "this article is provided for|the information in this article is|the information provided in this|"
               "the content of this article is|this content is for informational",
               "advice|recommendation|substitute|solicitation|diagnosis"},
    OpeningRow{
        NoteKind::legal,
        "dieser artikel stellt keine|dieser beitrag stellt keine|dieser text stellt keine|"
        "dieser artikel ersetzt|dieser artikel ist keine anlage|dieser beitrag ist keine anlage|"
        "die informationen in diesem artikel|die inhalte dieses artikels|keine anlageberatung|"
        "cet article ne constitue pas|cet article ne constitue en aucun cas|les informations contenues dans cet "
        "article|"
        "cet article est fourni à titre|les informations de cet article|"
        "este artículo no constituye|nada en este artículo|nada de lo contenido en este artículo|"
        "la información contenida en este artículo|este artículo tiene fines|este artículo es meramente informativo|"
        "este artigo não constitui|nada neste artigo|este artigo tem caráter|as informações contidas neste artigo|"
        "este conteúdo não constitui|questo articolo non costituisce|nulla in questo articolo|"
        "le informazioni contenute in questo articolo|questo articolo ha scopo",
        "berat|empfehlung|arzt|ärzt|conseil|recommandation|médecin|titre "
        "d'information|asesor|recomendaci|consejo|médic|"
        "conselho|recomenda|aconselhamento|consult|consigli|consulenza|raccomandazion|parere|medico|informativ"},
    OpeningRow{
        NoteKind::legal,
        "не является индивидуальной инвестиционной|статья не является|материал не является|"
        "информация в этой статье|данная статья не является|эта статья не является|"
        "информация, приведенная в статье|стаття не є|ця стаття не є|матеріал не є|"
        "bu yazi yatirim|bu yazida yer alan bilgiler|bu makale yatirim|burada yer alan yatirim|bu içerik yatirim|"
        "yatirim tavsiyesi değildir|bu makale tibbi|bu yazi tibbi|bu yazi hukuki|bu məqalə investisiya|"
        "bu yazi investisiya|bu məqalə tibbi|bu məqalə hüquqi|bu məqalədəki məlumat|"
        "لا يعد هذا المقال|هذا المقال لا يشكل|لا يشكل هذا المقال|هذا المقال ليس نصيحة|المعلومات الواردة في هذا المقال|"
        "本文不构成|本文不構成|本文内容不构成|本文仅供参考|本文僅供參考|以上内容不构成|यह लेख निवेश|यह लेख चिकित्सा|यह लेख "
        "कानूनी|"
        "इस लेख की कोई भी बात|artykuł nie stanowi|ten artykuł nie stanowi|niniejszy artykuł nie stanowi|"
        "treści zawarte w artykule|dit artikel is geen|dit artikel vormt geen|本記事は投資|この記事は投資|本記事は医療",
        "рекомендаци|консультац|совет|рекомендацією|порад|tavsiye|məsləhət|tövsiyə|نصيحة|استشارة|توصية|مشورة|建议|建議|"
        "参考|參考|सलाह|porad|rekomendacj|advies|助言|勧誘|目的"},
    // Corrections and updates that name no label.
    OpeningRow{NoteKind::correction,
               "an earlier version of this|a previous version of this|an earlier version of the article|an earlier "
               "version of the story|"
               "a previous version of the article|"
               "this article was amended on|this article has been amended|this story has been corrected|"
               "this article has been corrected|this article was corrected|this story was corrected|"
               "this post has been corrected|this piece has been corrected|this piece was amended on|"
               "this article originally misstated|this story originally misstated|"
               "this article originally stated|this article originally said|this story originally said|"
               "this article originally stated that|this article incorrectly|a correction was made on|"
               "this story has been revised to correct|this version corrects|this version has been corrected|"
               "due to an editing error|because of an editing error|owing to an editing error",
               ""},
    OpeningRow{
        NoteKind::correction,
        "in einer früheren version|in einer ersten version|in einer früheren fassung|in einer vorherigen version|"
        "in einer ursprünglichen version|in der ursprünglichen version|in einer älteren version|"
        "dieser artikel wurde korrigiert|wir haben diesen artikel korrigiert|"
        "dieser text wurde korrigiert|wir haben den fehler korrigiert|"
        "une version précédente de cet article|une version antérieure de cet article|"
        "une première version de cet article|cet article a été corrigé|cet article a été modifié|"
        "dans une version précédente|dans une première version|"
        "una versión anterior de este|una versión previa de este|en una versión anterior|"
        "este artículo ha sido corregido|este artículo fue corregido|este texto ha sido corregido|"
        "uma versão anterior deste|uma versão prévia deste|em uma versão anterior|numa versão anterior|"
        "este artigo foi corrigido|este texto foi corrigido|esta reportagem foi corrigida|"
        "una versione precedente di questo|in una versione precedente|una prima versione di questo|"
        "questo articolo è stato corretto|questo articolo è stato modificato il",
        ""},
    OpeningRow{NoteKind::correction,
               "в предыдущей версии|в более ранней версии|в первоначальной версии|предыдущая версия этой|"
               "в статью внесены исправления|в статью внесены изменения|в текст внесены исправления|статья исправлена|"
               "у попередній версії|у першій версії|попередня версія цієї|до статті внесено виправлення|"
               "bu yazinin önceki|bu haberin önceki|bu makalenin önceki|bu yazi düzeltilmiş|bu haber düzeltilmiş|"
               "yazinin ilk halinde|haberin ilk halinde|bu məqalənin əvvəlki|bu yazinin əvvəlki|bu xəbərin əvvəlki|"
               "məqalənin əvvəlki|نسخة سابقة من هذا|ذكرت نسخة سابقة|ورد في نسخة سابقة|جري تصحيح هذا|تم تصحيح هذا|"
               "本文早前版本|本文先前版本|本文此前版本|本文之前的版本|本文已更正|本文曾|本文舊版|本文早先|此前版本|"
               "इस लेख के पिछले|इस लेख के पूर्व|इस रिपोर्ट के पिछले|इस खबर के पिछले|इस लेख में सुधार|"
               "we wcześniejszej wersji|w poprzedniej wersji|poprzednia wersja tego|artykuł został poprawiony|"
               "in een eerdere versie|een eerdere versie van dit|dit artikel is "
               "gecorrigeerd|当初の記事|記事の一部を訂正|以前の版",
               ""},
    OpeningRow{
        NoteKind::update,
        "this article was updated|this article has been updated|this story was updated|this story has been updated|"
        "this post has been updated|this post was updated|this piece has been updated|this is a developing story|"
        "this article was last updated|updated at|"
        "dieser artikel wurde aktualisiert|dieser beitrag wurde aktualisiert|dieser text wurde aktualisiert|"
        "dieser artikel wurde zuletzt|cet article a été mis à jour|cet article a été actualisé|"
        "este artículo ha sido actualizado|este artículo fue actualizado|esta noticia ha sido actualizada|"
        "este artigo foi atualizado|esta reportagem foi atualizada|este texto foi atualizado|esta notícia foi "
        "atualizada|"
        "questo articolo è stato aggiornato|статья обновлена|эта статья была обновлена|материал обновлен|"
        "новость обновляется|новость дополняется|статтю оновлено|цю статтю оновлено|"
        "bu haber güncellen|bu yazi güncellen|bu makale güncellen|bu məqalə yenilən|bu xəbər yenilən|"
        "تم تحديث هذا|جري تحديث هذا|本文已更新|本文更新于|本文于|यह लेख अपडेट|इस लेख को अपडेट|यह खबर अपडेट|"
        "artykuł został zaktualizowany|artykuł zaktualizowano|ten artykuł został zaktualizowany|"
        "dit artikel is bijgewerkt|dit artikel werd bijgewerkt|この記事は更新",
        ""},
    OpeningRow{NoteKind::retraction,
               "this article has been retracted|this article was retracted|this paper has been retracted|"
               "this story has been retracted|this article has been withdrawn|this article is retracted|"
               "we have retracted|the editors have retracted|"
               "dieser artikel wurde zurückgezogen|dieser beitrag wurde zurückgezogen|cet article a été rétracté|"
               "cet article a été retiré|este artículo ha sido retractado|este artículo ha sido retirado|"
               "este artículo fue retractado|este artigo foi retratado|este artigo foi retirado|questo articolo è "
               "stato ritirato|"
               "questo articolo è stato ritrattato|эта статья отозвана|статья отозвана|статья была отозвана|"
               "статтю відкликано|цю статтю відкликано|bu makale geri çekil|bu yazi geri çekil|"
               "bu məqalə geri çəkil|تم سحب هذا|سحب هذا المقال|本文已被撤回|本文已撤回|本文已撤稿|本文被撤稿|"
               "यह लेख वापस ले|इस लेख को वापस ले|artykuł został wycofany|ten artykuł został wycofany|"
               "dit artikel is ingetrokken|この論文は撤回|この記事は撤回",
               ""},
    OpeningRow{NoteKind::expression_of_concern,
               "the editors are issuing an expression of concern|the editors wish to express concern|"
               "the journal is issuing an expression of concern|readers are alerted that the|"
               "die herausgeber äußern bedenken|les éditeurs expriment leur préoccupation|"
               "los editores expresan su preocupación|os editores expressam preocupação|"
               "gli editori esprimono preoccupazione|редакция выражает обеспокоенность|editörler kaygilarini|"
               "redaksiya narahatliğini|يعرب المحررون عن قلقهم|编辑部对本文|संपादक चिंता व्यक्त",
               ""},
    // Translators.
    OpeningRow{
        NoteKind::translator,
        "translated from the|translated from |translated by|translation from the|english translation by|"
        "this article was translated from|this text was translated from|this article was translated into|"
        "aus dem englischen|aus dem französischen|aus dem spanischen|aus dem russischen|aus dem italienischen|"
        "aus dem türkischen|aus dem arabischen|aus dem chinesischen|aus dem polnischen|übersetzt von|"
        "übersetzung: |übersetzung von|deutsch von|aus dem amerikanischen|"
        "traduit de l'|traduit du|traduit par|traduction de l'|traduction : |traduction: |traduction par|texte traduit",
        ""},
    OpeningRow{
        NoteKind::translator,
        "traducido del|traducido por|traducción de|traducción: |traducción del|traduzido do|traduzido por|"
        "tradução de|tradução: |tradução do|traduzione di|traduzione dall|traduzione dal|traduzione: |tradotto da|"
        "tradotto dal|перевод с |перевел |перевела |перевод: |перевод — |переведено с|переклад з |переклала |"
        "переклав |переклад: |ingilizceden çeviren|fransizcadan çeviren|almancadan çeviren|rusçadan çeviren|çeviren: |"
        "çeviri: |çevirmen: |ingilis dilindən tərcümə|rus dilindən tərcümə|fransiz dilindən tərcümə|tərcümə edən|"
        "tərcümə: |tərcüməçi: |ترجمة: |ترجمة : |ترجمها عن|ترجمه عن|ترجمته عن|نقله الي العربية|翻译：|翻译: "
        "|譯者：|译者：|"
        "翻譯：|译者: |本文译自|本文翻译自|अनुवाद: |अनुवाद : |अंग्रेज़ी से अनुवाद|अंग्रेजी से अनुवाद|अनुवादक: |"
        "tłumaczenie: |tłumaczył|przełożył|przełożyła|z angielskiego przełoży|tłum. |vertaling: |vertaald "
        "door|vertaald uit|"
        "uit het engels vertaald|翻訳：|訳：|翻訳: ",
        ""},
    // Content warnings.
    OpeningRow{
        NoteKind::content_warning,
        "warning: |warning — |warning – |warning - |this article contains|this story contains|this article describes|"
        "this story describes|this article includes descriptions|this story includes|this piece contains|"
        "this article discusses|this story discusses|this story deals with|the following article contains|"
        "readers are advised|readers are warned|readers may find|some readers may find",
        "graphic|distress|disturb|violen|suicid|sexual|abuse|self-harm|offensive|upsetting|death|torture|racis|"
        "strong language|spoiler"},
    OpeningRow{
        NoteKind::content_warning,
        "warnung: |achtung: |dieser artikel enthält|dieser artikel beschreibt|dieser text enthält|dieser text "
        "beschreibt|"
        "dieser beitrag enthält|dieser artikel behandelt|in diesem text geht es um|in diesem artikel geht es um|"
        "attention : |attention: |avertissement : |cet article contient|cet article décrit|cet article évoque|ce texte "
        "contient|"
        "ce texte évoque|advertencia: |atención: |este artículo contiene|este artículo describe|este texto contiene|"
        "este artículo incluye|atenção: |aviso: |este artigo contém|este artigo descreve|este texto contém|esta "
        "reportagem contém|"
        "attenzione: |avvertenza: |questo articolo contiene|questo articolo descrive|questo testo contiene",
        "gewalt|suizid|selbstmord|selbsttötung|verstör|belast|sexuell|missbrauch|rassis|violen|suicid|choqu|sensib|"
        "sexuel|viol |"
        "sexual|perturb|explícit|gráfic|imagens fortes|imágenes "
        "fuertes|suicíd|abuso|chocant|cruent|disturb|esplicit|abus"},
    OpeningRow{
        NoteKind::content_warning,
        "внимание: |внимание! |предупреждение: |осторожно: |осторожно! |в статье содержатся|статья содержит описания|"
        "текст содержит описания|в этом тексте|в этой статье|статья содержит сцены|увага: |увага! |стаття "
        "містить|текст містить описи|"
        "dikkat: |uyari: |bu yazi şiddet|bu haber|bu yazi|diqqət: |xəbərdarliq: |bu məqalədə|bu yazida|"
        "تحذير: |تنبيه: |يحتوي هذا المقال علي|يتضمن هذا المقال|警告：|警告: |本文含有|本文包含|本文涉及|注意：|"
        "चेतावनी: |सावधान: |इस लेख में|इस रिपोर्ट में|uwaga: |ostrzeżenie: |artykuł zawiera opisy|tekst zawiera opisy|"
        "waarschuwing: |let op: |dit artikel bevat|dit artikel beschrijft|注意：|この記事には|閲覧注意",
        "насил|самоубийств|суицид|шокир|жесток|сексуал|насильств|самогуб|жорсток|şiddet|intihar|rahatsiz|cinsel|zoraki|"
        "intihar|"
        "narahat|şəkil|العنف|عنف|مشاهد|صادم|انتحار|مزعج|暴力|血腥|自杀|令人不安|自殺|性侵|हिंसा|विचलित|आत्महत्या|यौन|"
        "przemoc|drastyczn|"
        "samobój|geweld|zelfmoord|zelfdoding|schokkend|seksueel|描写"},
    // Access.
    OpeningRow{
        NoteKind::access,
        "this article is available to subscribers|this article is for subscribers|this article is only available to|"
        "this story is available to subscribers|this story is for subscribers|this article is exclusive to|"
        "this article was unlocked|this article has been unlocked|this article is free to read|"
        "this article is free for|this article is open access|this article was made free|you are reading a free "
        "article|"
        "this article was gifted|this article is behind|to continue reading this article|"
        "subscribe to continue reading|subscribe to read the full|to read the full article|"
        "dieser artikel ist nur für abonnent|dieser artikel ist für abonnent|dieser artikel ist frei zugänglich|"
        "dieser artikel ist kostenlos|dieser artikel wurde freigeschaltet|dieser artikel ist kostenpflichtig|"
        "cet article est réservé|cet article est en accès libre|cet article est en libre accès|la suite est réservée|"
        "il vous reste",
        ""},
    OpeningRow{
        NoteKind::access,
        "este artículo es exclusivo|este artículo está disponible para suscriptores|este artículo es solo para|"
        "este artículo es de acceso|contenido exclusivo para suscriptores|este artigo é exclusivo|"
        "este artigo está disponível para assinantes|conteúdo exclusivo para assinantes|este conteúdo é exclusivo|"
        "este artigo é de acesso|questo articolo è riservato|questo articolo è disponibile per gli abbonati|"
        "questo articolo è ad accesso|contenuto riservato agli abbonati|статья доступна только|материал доступен "
        "только|"
        "эта статья доступна|статья в открытом доступе|доступно только подписчикам|стаття доступна лише|"
        "матеріал доступний лише|bu yazi sadece abone|bu haber sadece abone|bu yazi yalnizca abone|bu içerik abone|"
        "bu makale abone|bu yazi abone|bu məqalə yalniz abunə|bu yazi yalniz abunə|bu məqalə abunə|"
        "هذا المقال متاح للمشتركين|هذا المقال حصري|هذا المقال متاح|本文仅限订阅|本文为付费|本文仅供订阅|本文僅限|यह लेख "
        "केवल सदस्य|"
        "यह लेख केवल ग्राहक|यह लेख सदस्यों|artykuł dostępny tylko|ten artykuł jest dostępny|dalsza część artykułu|"
        "dit artikel is alleen|dit artikel is gratis|dit artikel is exclusief|この記事は有料|この記事は会員",
        ""},
};

}  // namespace offprint::editorial
