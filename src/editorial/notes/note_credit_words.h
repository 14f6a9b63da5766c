#pragma once

#include <array>
#include <string_view>

/// How credit lines say who did what, in the form of `matched`; alternatives are parted by '|'. A new language is a
/// row.
namespace offprint::editorial {

struct CreditRow {
    std::string_view role;  ///< MARC relator code; "org" where agencies follow
    std::string_view words;
};

inline constexpr std::array credit_openings{
    CreditRow{
        "ctb",
        "reporting by |additional reporting by |additional reporting from |reporting and writing by |writing by "
        "|written by |"
        "with reporting by |further reporting by |research by |additional research by |contributing: |contributors: "
        "|contributing reporters: |"
        "reporting: |compiled by |"
        "mitarbeit: |unter mitarbeit von |bericht von |recherche: |text: |texte: |texto: |testo: |tekst: |текст: |"
        "avec la contribution de |avec la collaboration de |propos recueillis par |reportage: |reportage : |texte : |"
        "con la colaboración de |con la participación de |información de |reportaje de |colaboraron: |colaboró: |"
        "com a colaboração de |colaborou: |colaboraram: |reportagem: |reportagem de |con la collaborazione di |ha "
        "collaborato |hanno collaborato |"
        "a cura di |при участии |репортаж: |автор текста: |подготовил |подготовила |за участю |підготував |підготувала "
        "|автор тексту: |"
        "haberi hazirlayan: |hazirlayan: |katki sağlayan: |hazirladi: |hazirlayan : |hazirlayib: |müxbir: |"
        "اعداد: |شارك في اعداد التقرير |شارك في التغطية |تقرير: |记者：|记者: |记者 "
        "|文：|文/|文／|采写：|撰文：|撰稿：|रिपोर्ट: |रिपोर्टिंग: |"
        "tekst i zdjęcia: |współpraca: |opracowanie: |opracował |opracowała |met medewerking van |medewerking: "
        "|取材：|文："},
    CreditRow{"edt",
              "editing by |edited by |edited for |additional editing by |editing: |redaktion: |redigiert von "
              "|bearbeitet von |"
              "édité par |édition : |édition: |relecture : |edición: |edición de |editado por |edição: |edição de "
              "|redazione: |"
              "под редакцией |редактор: |редактура: |редактор — |за редакцією |düzenleyen: |editör: |redaktor: "
              "|redaktə edən: |redaktə: |"
              "تحرير: |تحرير |编辑：|编辑: |责编：|责任编辑：|责编: |責任編輯：|编审：|संपादन: |संपादन : |redakcja: "
              "|redactie: |eindredactie: |編集："},
    CreditRow{"pht",
              "photos by |photo by |photographs by |photography by |photos: |photo: |photograph: |photographs: "
              "|photography: |photo credit: |"
              "photo credits: |images: |image credit: |foto: |fotos: |bilder: |bild: |fotografie: |fotos von |photos : "
              "|photo : |crédit photo : |"
              "crédit photo: |crédits photo : |photographies : |fotografía: |fotografías: |fotos de |fotografia: "
              "|fotografias: |foto di |"
              "фото: |фотографии: |фотограф: |фото — |фотографії: |fotoğraf: |fotoğraflar: |fotoqraf: |تصوير: |صور: "
              "|الصور: |图：|摄影：|攝影：|图/|图／|"
              "फोटो: |फ़ोटो: |तस्वीर: |तस्वीरें: |zdjęcia: |zdjęcie: |foto's: |beeld: |写真：|撮影："},
    CreditRow{"ill",
              "illustration by |illustrations by |illustration: |illustrations: |graphics by |graphic by |graphics: "
              "|illustrationen: |grafik: |"
              "grafiken: |illustration : |infographie : |ilustración: |ilustraciones: |ilustração: |illustrazione: "
              "|illustrazioni: |"
              "иллюстрация: |иллюстрации: |ілюстрація: |illüstrasyon: |illüstrasiya: |رسم: |رسوم: "
              "|插画：|插图：|चित्रण: |ilustracja: |illustratie: |"
              "イラスト："},
    CreditRow{"org",
              "with files from |with information from |with material from |with additional material from |source: "
              "|sources: |credit: |"
              "mit material von |mit material der |mit materialien von |mit agenturmaterial von |mit informationen von "
              "|mit agenturen|quelle: |quellen: |"
              "mit dpa|mit afp|"
              "avec afp|avec l'afp|avec reuters|(avec afp|source : |sources : |d'après afp|con información de |con "
              "informaciones de |con datos de |fuente: |"
              "fuentes: |com informações da |com informações do |com informações de |com agências|com lusa|fonte: "
              "|fontes: |con informazioni di |con "
              "agenzie|fonti: |по материалам |"
              "по данным агентств|по сообщениям |источник: |источники: |за матеріалами |джерело: |джерела: |kaynak: "
              "|kaynaklar: |haber: |"
              "mənbə: |mənbələr: |المصدر: |المصدر : |المصادر: |مصدر: |来源：|来源: |來源：|资料来源：|消息来源：|स्रोत: "
              "|स्रोत : |"
              "इनपुट: |źródło: |źródła: |bron: |bronnen: |出典：|情報源："},
};

/// What follows the names.
inline constexpr std::string_view credit_closings =
    "contributed to this report|contributed to this story|contributed to this article|contributed to this "
    "post|contributed reporting|contributed research|contributed from|"
    "contributed to the reporting|contributed to reporting|also contributed|provided additional reporting|assisted "
    "with reporting|hat zu diesem artikel beigetragen|"
    "haben zu diesem artikel beigetragen|hat zu diesem bericht beigetragen|haben zu diesem bericht beigetragen|hat an "
    "diesem text mitgearbeitet|"
    "haben an diesem text mitgearbeitet|hat an diesem artikel mitgearbeitet|haben an diesem artikel mitgearbeitet|"
    "a contribué à cet article|ont contribué à cet article|a participé à cet article|ont participé à cet article|a "
    "collaboré à cet article|"
    "ont collaboré à cet article|"
    "contribuyó a este|contribuyeron a este|colaboró en este|colaboraron en este|contribuyó con este|contribuiu para "
    "est|contribuíram para est|"
    "colaborou para est|colaboraram para est|ha contribuito a questo|hanno contribuito a questo|ha collaborato a "
    "questo|hanno collaborato a questo|"
    "участвовал в подготовке|участвовала в подготовке|участвовали в подготовке|принял участие в подготовке|приняла "
    "участие в подготовке|"
    "приняли участие в подготовке|брав участь у підготовці|брала участь у підготовці|взяли участь у підготовці|bu "
    "habere katki|bu haberde katki|habere katkida bulun|"
    "bu yaziya katki|xəbərin hazirlanmasinda|məqalənin hazirlanmasinda|ساهم في هذا التقرير|ساهمت في هذا التقرير|ساهم "
    "في اعداد|شارك في اعداد هذا|对本文亦有贡献|对本文有贡献|"
    "对此文亦有贡献|参与了本文的报道|ने इस रिपोर्ट में योगदान|ने इस लेख में योगदान|współpracował przy tym|współpracowała przy "
    "tym|współpracowali przy tym|"
    "werkte mee aan dit|werkten mee aan dit|heeft bijgedragen aan dit|hebben bijgedragen aan dit";

/// Words of which an agency's name has one.
inline constexpr std::string_view credit_agency_words =
    "wire agency agencies news press service agentur agenturen agence agences agencia agencias agência agenzia agenzie "
    "dpa afp ap reuters efe ansa apa "
    "тасс агентство интерфакс риа aa dha iha azertac trend xinhua pti ani post times";

}  // namespace offprint::editorial
