#pragma once

#include <array>
#include <string_view>

/// How date rows say what they are. A new language is a row; words are parted by spaces, compared as plain words.
namespace offprint::editorial {

struct DateWording {
    std::string_view language;
    std::string_view published;  ///< words that say that a date is of publication
    std::string_view updated;    ///< of the last change
    std::string_view retrieved;  ///< of the reading: accessed, archived
    std::string_view created;    ///< of the writing
    std::string_view expires;    ///< of the end: valid until
    std::string_view names;      ///< "date" and what says no more than it; may stand beside a bare date
    std::string_view joiners;    ///< "on", "at", "last": only beside one of the words above
};

inline constexpr std::array date_wordings{
    DateWording{"en", "published publication posted issued released", "updated update modified revised changed edited",
                "retrieved accessed archived retrieval access", "created written", "expires expiry valid", "date dated",
                "on at last first original originally of from the and until most recently post latest time in"},
    DateWording{"de", "veröffentlicht veröffentlichung erschienen publiziert erscheinungsdatum veröffentlichungsdatum",
                "aktualisiert editiert geändert aktualisierung stand bearbeitet überarbeitet änderung",
                "abgerufen zugriff archiviert abruf", "erstellt verfasst erstellungsdatum", "gültig", "datum uhr den",
                "am um zuletzt vom letzte letztes erstmals bis und der zum den"},
    DateWording{"fr", "publié publiée publication paru posté diffusé", "mis mise jour modifié modifiée actualisé",
                "consulté consultée archivé", "créé créée écrit", "valable", "date le",
                "le à et dernière la a jusqu'au au de du par il ya"},
    DateWording{"es", "publicado publicada publicación", "actualizado actualizada actualización modificado modificada",
                "consultado consultada consulta archivado recuperado", "creado creada", "válido vigente", "fecha el",
                "el a las la última vez hora de en y hasta"},
    DateWording{"pt", "publicado publicada publicação postado",
                "atualizado atualizada atualização modificado editado actualizado",
                "acessado acedido consultado acesso arquivado", "criado criada escrito", "válido", "data",
                "em às as última vez por de e o até há"},
    DateWording{"it", "pubblicato pubblicata pubblicazione", "aggiornato aggiornata aggiornamento modificato modifica",
                "consultato visitato archiviato", "creato creata scritto", "valido scade", "data",
                "il alle ultimo ultima di del la ore e fino al"},
    DateWording{"nl", "gepubliceerd geplaatst verschenen publicatie publicatiedatum",
                "bijgewerkt gewijzigd aangepast update", "geraadpleegd gearchiveerd bezocht",
                "aangemaakt geschreven gemaakt", "geldig", "datum", "op om laatst het laatste van tot"},
    DateWording{"sv", "publicerad publicerat publicerades", "uppdaterad uppdaterat uppdaterades ändrad",
                "hämtad arkiverad", "skapad", "giltig", "datum den", "den kl senast till"},
    DateWording{"da", "offentliggjort udgivet publiceret", "opdateret ændret", "hentet besøgt arkiveret",
                "oprettet skrevet", "gyldig", "dato den", "den kl sidst d til"},
    DateWording{"nb", "publisert lagt", "oppdatert endret", "hentet arkivert", "opprettet skrevet", "gyldig",
                "dato den", "den kl sist ut til"},
    DateWording{"fi", "julkaistu", "päivitetty muokattu", "viitattu haettu arkistoitu", "luotu", "voimassa",
                "päiväys pvm", "klo viimeksi asti"},
    DateWording{"pl", "opublikowano opublikowany publikacji publikacja dodano",
                "zaktualizowano aktualizacja aktualizacji zmieniono modyfikacja modyfikacji",
                "dostęp pobrano zarchiwizowano", "utworzono", "ważne", "data dnia", "dnia o godz ostatnia w do r"},
    DateWording{"cs", "publikováno zveřejněno vydáno publikované zverejnené", "aktualizováno upraveno aktualizované",
                "citováno archivováno", "vytvořeno", "platné", "datum dne", " v naposledy do poslední"},
    DateWording{"ro", "publicat publicată", "actualizat actualizată modificat", "accesat arhivat", "creat", "valabil",
                "data", "la pe de în ultima ora până"},
    DateWording{"hu", "közzétéve megjelent publikálva létrehozva", "frissítve módosítva frissült",
                "hozzáférés letöltve archiválva", "készült", "érvényes", "dátum", "utolsó utoljára"},
    DateWording{"tr", "yayınlanma yayınlandı yayımlanma yayın giriş eklenme", "güncelleme güncellendi güncellenme",
                "erişim arşivlendi", "oluşturuldu oluşturma", "geçerlilik", "tarihi tarih", "son saat ve saati"},
    DateWording{"az", "dərc yayımlanıb yayımlandı", "yenilənib yeniləndi yenilənmə", "baxılıb arxivləşdirilib",
                "yaradılıb", "", "tarix tarixi", "olunub son saat edilib"},
    DateWording{"ru", "опубликовано опубликован опубликована публикации публикация размещено добавлено",
                "обновлено обновлён обновлена обновления обновление изменено изменения изменён отредактировано",
                "обращения проверено архивировано просмотрено", "создано создан", "действительно", "дата",
                "в последнее последний раз время последнего г и от до"},
    DateWording{"uk", "опубліковано публікації публікація розміщено", "оновлено оновлення змінено редаговано",
                "звернення перевірено архівовано доступу", "створено", "дійсно", "дата",
                "о об останнє востаннє час р у"},
    DateWording{"bg", "публикувано публикувана публикуване", "обновено актуализирано променено обновена",
                "посетен достъп архивирано", "създадено", "валидно", "дата", "на в последно г"},
    DateWording{"el", "δημοσιεύθηκε δημοσιεύτηκε δημοσίευση δημοσίευσης", "ενημερώθηκε ενημέρωση τροποποιήθηκε",
                "ανακτήθηκε πρόσβαση αρχειοθετήθηκε", "δημιουργήθηκε", "ισχύει", "ημερομηνία",
                "στις τελευταία τις την"},
    DateWording{"ar", "نشر نشرت النشر نشرت بتاريخ", "تحديث التحديث حدث تعديل حدثت", "اطلع الوصول مؤرشف", "أنشئ كتب", "",
                "تاريخ التاريخ", "في آخر تم الساعة يوم"},
    DateWording{"fa", "انتشار منتشر", "بروزرسانی روزرسانی ویرایش", "بازبینی دسترسی بایگانی", "ایجاد", "", "تاریخ",
                "در آخرین ساعت شده به"},
    DateWording{"he", "פורסם פרסום", "עודכן עדכון", "אוחזר נצפה", "נוצר נכתב", "", "תאריך",
                "ב בתאריך בשעה לאחרונה אחרון"},
    DateWording{"hi", "प्रकाशित", "अपडेट अपडेटेड अद्यतन संशोधित", "अभिगमन", "", "", "दिनांक तारीख", "को पर अंतिम बार किया गया"},
    DateWording{"bn", "প্রকাশ প্রকাশিত", "আপডেট হালনাগাদ", "সংগ্রহের", "", "", "তারিখ", "সর্বশেষ শেষ"},
    DateWording{"th", "เผยแพร่ เผยแพร่เมื่อ โพสต์เมื่อ เผยแพร่วันที่", "อัปเดต อัปเดตล่าสุด ปรับปรุงล่าสุด แก้ไขล่าสุด แก้ไข",
                "สืบค้นเมื่อ เข้าถึงเมื่อ", "สร้างเมื่อ", "", "วันที่", "เมื่อ เวลา น ล่าสุด"},
    DateWording{"vi", "đăng xuất bản", "cập nhật sửa", "truy", "tạo", "", "ngày", "lúc lần cuối"},
    DateWording{"id", "diterbitkan dipublikasikan terbit tayang diposting", "diperbarui diubah update",
                "diakses diarsipkan", "dibuat", "berlaku", "tanggal", "pada pukul terakhir jam"},
    DateWording{"zh",
                "发布 發布 发布于 發布於 发布时间 發布時間 发表于 發表於 发布日期 發布日期 刊登 刊登日期 发表时间",
                "更新 更新于 更新於 更新时间 更新時間 更新日期 最后更新 最後更新 修改 最后修改",
                "引用日期 访问日期 检索日期 訪問日期 存档于", "创建于 創建於 创建时间 撰写", "", "日期 时间 時間",
                "于 於 最后 最後"},
    DateWording{
        "ja",
        "公開 公表 公開日 公開日時 配信日 配信日時 配信開始日 発行日 発売日 掲載 掲載日 投稿 投稿日 配信 発表 公開日付",
        "更新 更新日 更新日時 最終更新 最終更新日 改訂 修正", "閲覧 閲覧日 取得", "作成 作成日", "有効期限",
        "日付 日時", "に"},
    DateWording{"ko", "입력 등록 작성 게시 발행 게시일 등록일 발행일 입력시간 승인 기사입력",
                "수정 업데이트 갱신 최종수정 최종 수정일 기사수정 수정시간", "확인 검색일 접속일", "작성일 생성일", "",
                "날짜 일시", "에"},
    DateWording{"ka", "გამოქვეყნდა გამოქვეყნებულია", "განახლდა განახლებულია", "", "", "", "თარიღი", "ბოლო"},
    DateWording{"lt", "paskelbta publikuota", "atnaujinta pakeista", "žiūrėta", "sukurta", "", "data",
                "paskutinį kartą"},
};

/// What a name follows in "Posted by Ada Merrow on 21 August 2024". In any language.
inline constexpr std::string_view agent_words = "by von par por da door av af przez от автор durch";

/// Names of sections, which stand beside a date at the head ("World | 21 August 2024"). In any language.
inline constexpr std::string_view section_words =
    "news politics world business opinion sport sports culture science health technology tech economy local national "
    "international lifestyle entertainment education environment travel "
    "nachrichten politik wirtschaft kultur wissenschaft gesundheit panorama ausland inland meinung technik "
    "actualités politique monde économie société santé sciences "
    "noticias política mundo economía cultura deportes sociedad opinión salud ciencia nacional internacional "
    "notizie esteri cronaca economia scienza salute esportes saúde educação notícias "
    "nieuws binnenland buitenland economie politiek nyheter kultur utrikes inrikes ekonomi nyheder udland indland "
    "новости политика общество экономика культура спорт наука мир новини політика суспільство економіка "
    "gündem siyaset ekonomi dünya spor kültür siyasət iqtisadiyyat mədəniyyət idman cəmiyyət wiadomości kraj świat "
    "gospodarka zprávy domácí zahraničí";

}  // namespace offprint::editorial
