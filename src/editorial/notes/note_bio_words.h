#pragma once

#include <string_view>

/// How biographies of authors speak, in the form of `matched`; alternatives are parted by '|'.
namespace offprint::editorial {

/// What stands between a name and what its bearer is or does.
inline constexpr std::string_view bio_joints =
    " is | was | are | has | writes | covers | lives | works | teaches | reports | joined | can be reached| may be "
    "reached| ist | sind | schreibt | "
    "arbeitet | lebt | lehrt | studiert | forscht | est | sont | écrit | enseigne | vit | travaille | es | son | "
    "escribe | "
    "enseña | vive | trabaja | è | sono | scrive | insegna | lavora | é | são | escreve | ensina | mora | trabalha | — "
    "| – | - | "
    "является | пишет | живет | работает | преподает | є | пише | живе | працює | jest | pisze | mieszka | pracuje | "
    "schrijft | "
    "woont | werkt |, ";

/// Jobs of people who write: told of somebody at an article's foot, they tell who wrote it.
inline constexpr std::string_view writing_jobs =
    " reporter| writer| columnist| correspondent| journalist| contributor| blogger| contributing editor| staff editor| "
    "security editor|"
    " senior editor| deputy editor| news editor| freelancer| is the author of| is author of| co-author of| critic for|"
    " redakteur| journalist| korrespondent| autor von| autorin von| kolumnist| publizist| reporterin| "
    "wissenschaftsautor| schriftsteller|"
    " journaliste| chroniqueur| chroniqueuse| correspondant| rédacteur| rédactrice| éditorialiste| essayiste| auteur "
    "de| autrice de|"
    " periodista| columnista| corresponsal| redactor| escritor| autor de| autora de| jornalista| colunista| repórter| "
    "correspondente|"
    " giornalista| editorialista| corrispondente| scrittore| scrittrice| autore di| autrice di| журналист| "
    "обозреватель| корреспондент|"
    " колумнист| писатель| публицист| автор книг| журналіст| оглядач| кореспондент| gazeteci| yazardir| yazaridir| "
    "köşe yazar|"
    " muhabir| yazari| jurnalist| köşə yazar| müxbir| "
    "yazar|صحفي|صحافي|كاتب|مراسل|记者|作家|撰稿人|专栏作|編輯|记者|पत्रकार|लेखक|स्तंभकार|"
    " dziennikarz| dziennikarka| publicyst| felietonist| reporterk| journaliste| columniste| "
    "verslaggever|記者|ジャーナリスト|ライター|作家";

/// Other jobs that biographies name.
inline constexpr std::string_view other_jobs =
    " professor| lecturer| fellow| researcher| scientist| historian| economist| sociologist| philosopher| lawyer| "
    "attorney|"
    " engineer| physician| doctor| director| founder| co-founder| analyst| editor| critic| photographer| poet| "
    "novelist| teacher|"
    " student| scholar| candidate| consultant| expert| specialist| producer| host of| partner at| chief| head of| lead "
    "|"
    " hydrologist| scientist| biologist| author| president of| chair of| entrepreneur| advisor| adviser| activist|"
    " professorin| dozent| wissenschaftler| historiker| ökonom| soziolog| philosoph| anwalt| anwältin| fachanw| "
    "rechtsanw| arzt| ärztin| ingenieur| leiter|"
    " gründer| mitgründer| doktorand| forscher| autor| partner| partnerin| inhaber| beraterin| berater| biomechaniker| "
    "student| werkstudent|"
    "wissenschaftler| professeur| professeure| chercheur| chercheuse| maître de conférences| historien| économiste| "
    "sociologue| avocat| médecin|"
    " ingénieur| directeur| directrice| fondateur| fondatrice| doctorant| auteur| autrice| catedrátic| profesor| "
    "investigador| historiador|"
    " economista| sociólog| abogad| médic| ingenier| director| fundador| autor| doctorand| pesquisador| historiador| "
    "sociólog| advogad|"
    " engenheir| diretor| doutorand| coordenador| docente| ricercator| ricercatrice| storic| sociolog| avvocat| "
    "medico| ingegner| direttor| direttrice|"
    " fondator| dottorand| autore| autrice| профессор| доцент| преподаватель| историк| экономист| социолог| философ| "
    "юрист| адвокат|"
    " врач| инженер| директор| основатель| научный сотрудник| аспирант| эксперт| аналитик| професор| викладач| "
    "історик| економіст| юрист|"
    " науков| profesör| doçent| öğretim| tarihçi| ekonomist| iktisatçi| sosyolog| avukat| doktor| mühendis| araştirma| "
    "kurucu|"
    " dosent| müəllim| tarixçi| iqtisadçi| sosioloq| hüquqşünas| həkim| mühəndis| tədqiqatçi| təsisçi| "
    "ekspert|استاذ|باحث|مؤرخ|محام|"
    "طبيب|مهندس|مدير|مؤسس|خبير|محلل|教授|研究员|学者|讲师|博士|律师|医生|工程师|创始人|प्रोफ़ेसर|प्रोफेसर|शोधकर्ता|इतिहासकार|"
    "अर्थशास्त्री|"
    "वकील|इंजीनियर|संपादक| profesor| wykładow| badacz| historyk| ekonomist| socjolog| prawnik| adwokat| lekarz| "
    "inżynier| dyrektor|"
    " założyciel| hoogleraar| docent| onderzoeker| historicus| econoom| advocaat| arts| ingenieur| directeur| "
    "oprichter|研究者|弁護士|医師";

/// Phrases of biographies; two bits of a biography make one.
inline constexpr std::string_view bio_signals =
    " lives in| resides in| is based in| based in | writes about| writes on| writes for| writes a | covers | is the "
    "author| his book| her book| latest book| new book|"
    " his most recent| her most recent| the author of|"
    " graduated from| studied | previously | formerly | has written| has worked| worked for| worked at| has been "
    "reporting| joined | specializ| specialis|"
    "co-founded|award-winning|prize-winning| teaches | lebt in| schreibt über| schreibt für| arbeitet als| arbeitet "
    "an| beschäftigt sich| studierte| studiert |"
    " ihr buch| sein buch| zuletzt erschien| zuletzt veröffentlicht| veröffentlicht| tätig| seit 20| seit über|"
    " vit à| vit en| écrit sur| collabore à| dernier livre| vive en | escribe sobre| colabora con| su último libro|"
    " su libro| vive em| mora em| escreve sobre| colabora com| seu livro| cofundador| vive a | vive tra| scrive di| "
    "scrive per| collabora con| ultimo libro| suo libro|"
    " живет в| пишет о| автор книг| преподает| пише про| живе в| мешка| yaşiyor| yaşamaktadir| yaziyor| yaşayir| "
    "yazir|يعيش في|تعيش في|يكتب عن|"
    "تكتب عن|مؤلف كتاب|مؤلفة كتاب|现居|著有|居住在|में रहते|में रहती|की पुस्तक| mieszka w| pisze o| autor książ| autorka "
    "książ|"
    " woont in| schrijft over| auteur van|在住|著書に";

/// Ways to reach an author.
inline constexpr std::string_view contact_signals =
    "follow him|follow her|follow them|follow me|follow us|follow on|on twitter|on mastodon|on bluesky|on "
    "linkedin|@|email him|email her|e-mail:|reach him|"
    "reach her|be reached at|send tips|have a tip|folgen sie|folge ihm|folge ihr|auf twitter|auf "
    "mastodon|suivez-le|suivez-la|sur twitter|"
    "síguelo|síguela|sígueme|en twitter|siga-o|siga-a|no twitter|seguilo|seguila|su twitter|в твиттере|в "
    "телеграме|подписывайтесь|twitter'da|"
    "تابعه علي|تابعوه|推特|微博|ट्विटर|na twitterze|op twitter";

/// What opens the line by which an author is reached.
inline constexpr std::string_view contact_openings =
    "follow him|follow her|follow them|follow the author|follow on twitter|follow @|have a tip?|got a tip?|write to "
    "|email |e-mail |email: |e-mail: |twitter: |"
    "twitter @|reach the author|send tips|you can reach|you can follow|send questions to|folgen sie ihm|folgen sie "
    "ihr|kontakt: |suivez-le|suivez-la|suivre l'auteur|"
    "síguelo|síguela|correo: |siga o autor|siga a autora|contato: |seguilo su|seguila su|contatti: |связаться с "
    "автором|почта автора|"
    "yazarin twitter|iletişim: |əlaqə: |للتواصل مع|تابعوه|联系作者|作者邮箱|संपर्क: |kontakt z autor|contact: ";

/// Openings that speak of the author without a name.
inline constexpr std::string_view author_openings =
    "the author is |the author lives|the author teaches|the author works|the authors are |the writer is |the writers "
    "are |der autor ist |"
    "die autorin ist |die autoren sind |die autorinnen sind |der autor lebt|die autorin lebt|der autor lehrt|die "
    "autorin "
    "lehrt|der autor arbeitet|"
    "unser autor|unsere autorin|der verfasser ist |l'auteur est |l'autrice est |l'auteure est |les auteurs sont |el "
    "autor es |la autora es |los autores son |"
    "o autor é |a autora é |os autores são |l'autore è |l'autrice è |gli autori sono |автор — |автор – |автор - |автор "
    "является|авторы — |автор живет|"
    "автор є |автор преподает|yazar, |yazarimiz |yazar |müəllif |müəllifimiz |الكاتب |الكاتبة |المؤلف |كاتب "
    "المقال|كاتبة المقال|作者是|作者为|作者系|"
    "作者，|作者现|（作者|(作者|作者：|लेखक |लेखिका |(लेखक |autor jest |autorka jest |autorzy są |de auteur is |de "
    "schrijver is |著者は|筆者は|"
    "(लेखिका ";

}  // namespace offprint::editorial
