#pragma once

#include <array>
#include <string_view>

/// What bylines say besides names and their openers. Folded, parted by spaces; a new language is words in these tables.
namespace offprint::editorial {

/// Jobs of newsrooms: enough to make a byline of "Ada Merrow, political editor".
inline constexpr std::string_view newsroom_words =
    "editor editors reporter reporters correspondent correspondents columnist columnists writer writers critic "
    "contributor contributors journalist journalists photographer photojournalist blogger editor-in-chief "
    "sub-editor freelancer stringer producer anchor "
    "redakteur redakteurin redakteure korrespondent korrespondentin chefredakteur chefredakteurin reporterin autor "
    "autorin kolumnist kolumnistin volontär volontärin journalistin fotograf fotografin "
    "journaliste rédacteur rédactrice correspondant correspondante chroniqueur chroniqueuse grand-reporter "
    "redactor redactora corresponsal periodista columnista jornalista repórter colunista "
    "giornalista inviato inviata corrispondente redattore redattrice redacteur verslaggever correspondente "
    "журналист журналистка корреспондент корреспондентка обозреватель редактор колумнист репортер репортёр "
    "оглядач кореспондент dziennikarz dziennikarka muhabir muhabiri yazarı editörü müxbir redaktor";

/// Words of which a job title after a name has at least one; a name has none.
inline constexpr std::string_view job_words =
    "analyst professor lecturer fellow researcher director chief staff economist historian engineer scientist "
    "technologist strategist manager president chairman chairwoman chair founder co-founder ceo partner consultant "
    "lawyer attorney physician psychologist sociologist biologist physicist author novelist poet host presenter head "
    "secretary minister senator student intern officer executive specialist expert advisor adviser scholar "
    "leiter leiterin direktor direktorin professorin wissenschaftler wissenschaftlerin referent referentin chefin "
    "geschäftsführer geschäftsführerin projektleiter projektleiterin pressesprecher pressesprecherin "
    "directeur directrice professeur chercheur chercheuse historien historienne économiste "
    "directora profesor profesora investigador investigadora economista historiador historiadora "
    "direttore direttrice professore professoressa ricercatore ricercatrice "
    "аналитик профессор директор экономист историк политолог эксперт";

/// Words that stand before a job's own word: "Political Editor", "Senior Staff Writer".
inline constexpr std::string_view job_qualifiers =
    "political politics senior chief deputy assistant associate managing executive contributing staff special foreign "
    "national international global local business financial finance economics economic science health medical legal "
    "environment environmental climate energy technology tech digital data culture arts art music film theatre tv "
    "books food travel sports sport football cricket education religion crime courts court investigations "
    "investigative diplomatic defence defense security world europe asia africa middle east washington moscow beijing "
    "white house city home night news features opinion features investigative general assignment guest freelance "
    "former junior lead principal media social water transport housing consumer personal royal parliamentary "
    "stellvertretender stellvertretende leitender leitende freie freier politischer politische";

/// Words that join in a job title: "editor of the Weekly Ledger", "Editor-at-Large for Rivers".
inline constexpr std::string_view job_joints =
    "of for at in the and to & on de du des la le del della di per für der und et y e по в и large at-large";

/// Words that make an organization of a name that has one at its end or beginning.
inline constexpr std::string_view organization_words =
    "wire agency images scanpix news newswire press service services agentur presseagentur nachrichtenagentur agence "
    "agencia agência "
    "agenzia times gazette herald tribune journal daily guardian observer chronicle telegraph standard weekly "
    "bulletin courier globe examiner register sentinel independent media network tv radio broadcasting magazine "
    "review insider online university college institute foundation center centre council ministry department "
    "committee association society union-tribune group company inc inc. ltd ltd. llc gmbh ag corp corp. desk team "
    "newsroom project zeitung redaktion rédaction redacción redação redazione redaktionen nachrichten presse verlag "
    "universität institut universidad universidade università université diario periódico jornal giornale "
    "агентство редакция газета служба ajansı ajans agentliyi xəbər haberleri "
    "通讯社 通信 新闻 新聞 日报 日報 时报 時報 电视台 網 网 编辑部 編集部 뉴스 신문 일보 통신 وكالة صحيفة أنباء";

/// Agencies, folded; a name that is one of them is an organization wherever it stands.
inline constexpr std::string_view agency_names =
    "reuters ap afp dpa apa epd kna sid ansa efe tass itar-tass interfax upi pti ani ians xinhua kyodo jiji yonhap aap "
    "anp belga ntb ritzau stt stt-lehtikuva tt bns lrt elta leta pap čtk ctk tasr mti sda ats keystone-sda agi "
    "adnkronos lusa agerpres mediafax tanjug hina fena sta mena spa wam irna isna bloomberg azertac azertag turan "
    "report.az unian ukrinform reuters.com cnn bbc npr pbs cbs nbc abc wdr ndr ard zdf orf srf rfi rfe/rl dw voa "
    "telam télam notimex prensa-latina bernama antara tap aps map anadolu aa dha iha 连线 新华社 新華社 中新社 "
    "共同通信 "
    "時事通信 연합뉴스 뉴시스 路透社 法新社 美联社 рбк тасс интерфакс риа унн унiан";

/// Agencies that print their own name in small letters.
inline constexpr std::string_view small_agency_names = "dpa epd kna sid afp apa ap ats";

/// Agencies with more than one word, folded.
inline constexpr std::array<std::string_view, 22> long_agency_names{
    "associated press",
    "the associated press",
    "agence france-presse",
    "agence france presse",
    "deutsche presse-agentur",
    "press association",
    "pa media",
    "canadian press",
    "the canadian press",
    "la presse canadienne",
    "australian associated press",
    "press trust of india",
    "dow jones newswires",
    "united press international",
    "agencia efe",
    "europa press",
    "prensa latina",
    "thomson reuters",
    "anadolu agency",
    "anadolu ajansı",
    "ria novosti",
    "риа новости",
};

/// A byline that names no person: printed as it is, the author too.
inline constexpr std::array<std::string_view, 31> staff_names{
    "staff",
    "staff report",
    "staff reports",
    "staff reporter",
    "staff reporters",
    "staff writer",
    "staff writers",
    "staff correspondent",
    "our correspondent",
    "our correspondents",
    "our own correspondent",
    "our staff",
    "our foreign staff",
    "a staff reporter",
    "a correspondent",
    "news desk",
    "newsdesk",
    "editorial board",
    "the editorial board",
    "the editors",
    "editors",
    "redaktion",
    "unserer redaktion",
    "la rédaction",
    "la redacción",
    "wire reports",
    "wire services",
    "agencies",
    "news agencies",
    "agency reporters",
    "agenturen",
};

/// Before the place from which somebody writes: "Ada Merrow in Marshfield".
inline constexpr std::string_view place_joints = "in à en em i w v в у aus near";

/// Before whom somebody writes for: "Ada Merrow for Example Times".
inline constexpr std::string_view affiliation_joints = "for of at für pour para voor för dla для from";

/// Words of reading times, ages, counts and times of day, which may stand in a byline row without saying more.
inline constexpr std::string_view row_furniture =
    "min mins minute minutes read lesezeit lesedauer lectura lecture lettura leitura okuma чтения мин минут ago hours "
    "hour days day weeks week months month ago vor stunden stunde minuten tagen tag wochen il y a heures heure jours "
    "hace horas hora días minutos minuti uhr am pm a.m. p.m. a.m p.m est edt et pst pdt pt cst cdt ct mst mdt mt gmt "
    "utc cet cest bst ist ist jst hst comment comments kommentar kommentare kommentaren commentaires comentarios "
    "shares share views follow edit print time de of reading gelesen x aufrufe aktualisiert updated last gepostet "
    "temps 分钟 阅读 分 小时前 天前 ч назад мин. min. h mis jour à date datum";

/// Beside a date, without a meaning of their own.
inline constexpr std::string_view date_joints =
    "on at am um le il el den op på d date datum: fecha data дата in der "
    "originally first created erstellt geändert zuletzt bearbeitet stand vom dernière modification opublikowano dodano";

/// Signs of what else stands in brackets at a text's foot: "（全文完）", "（未完待续）", "（本刊）".
inline constexpr std::u32string_view no_signature_signs = U"完續续終终了載载轉转待未本原图圖文刊社";

}  // namespace offprint::editorial
