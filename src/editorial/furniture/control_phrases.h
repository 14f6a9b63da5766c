#pragma once

#include <array>

#include "editorial/furniture/phrase_row.h"

namespace offprint::editorial {

/// Controls: listening, printing, sharing, players.
inline constexpr std::array control_phrases{
    PhraseRow{
        listen_row, "en", PhrasePlace::anywhere,
        "listen to this|the article|story|post ?@ ?min|mins|minutes;listen to article ?@;listen to this article ?# "
        "min|mins|minutes;listen now ?@;listen @;read|hear this article|story aloud ?@;audio version ?@;play audio"},
    PhraseRow{listen_row, "de", PhrasePlace::anywhere,
              "?diesen artikel|text|beitrag anhören|vorlesen ?lassen ?@;artikel|beitrag hören ?@;anhören @;vorlesen "
              "?lassen @;hören @;diesen|den artikel hören ?@"},
    PhraseRow{listen_row, "fr", PhrasePlace::anywhere,
              "écouter l'article|cet ?article ?@;écouter @;lire l'article à haute voix;écoutez cet article ?@"},
    PhraseRow{listen_row, "es", PhrasePlace::anywhere,
              "escuchar ?el|este artículo|noticia ?@;escuchar esta|la noticia|nota ?@;escucha|escuche este artículo "
              "?@;escuchar @"},
    PhraseRow{listen_row, "it", PhrasePlace::anywhere, "ascolta ?questo l'articolo|articolo ?@;ascolta @"},
    PhraseRow{listen_row, "pt", PhrasePlace::anywhere,
              "ouvir ?o|este artigo ?@;ouça este artigo|texto ?@;ouça esta|a reportagem|notícia|matéria ?@;ouvir @"},
    PhraseRow{listen_row, "ru", PhrasePlace::anywhere,
              "прослушать|слушать|послушать ?эту статью|новость|текст|материал ?@;слушать|прослушать @;озвучить текст"},
    PhraseRow{listen_row, "tr", PhrasePlace::anywhere,
              "?bu haberi|yazıyı|makaleyi ?sesli dinle|dinleyin ?@;dinle @;sesli dinle"},
    PhraseRow{listen_row, "az", PhrasePlace::anywhere, "?bu xəbəri|məqaləni|yazını dinlə|dinləyin ?@;dinlə @"},
    PhraseRow{listen_row, "nl", PhrasePlace::anywhere,
              "luister naar dit|het artikel ?@;artikel beluisteren ?@;beluister dit artikel ?@"},
    PhraseRow{listen_row, "pl", PhrasePlace::anywhere,
              "posłuchaj|odsłuchaj ?tego artykułu|artykuł|tekstu ?@;słuchaj artykułu ?@"},
    PhraseRow{listen_row, "ar", PhrasePlace::anywhere,
              "استمع|استماع إلى هذا|المقال|الخبر ?المقال|الخبر ?@;استمع للمقال|للخبر ?@"},
    PhraseRow{listen_row, "zh", PhrasePlace::anywhere, "收听本文 ?@;朗读本文 ?@;听文章 ?@;收听 @"},
    PhraseRow{listen_row, "ja", PhrasePlace::anywhere,
              "この記事を聴く ?@;この記事を聞く ?@;音声で聞く ?@;記事を読み上げる ?@"},

    PhraseRow{print_row, "en", PhrasePlace::anywhere,
              "print this|the article|page|story|post;print article|page;copy link ?to ?clipboard;copy the link;link "
              "copied ?to ?clipboard;save article|story;save for later;save this article|story ?for ?later;email this "
              "article|story|page ?to ?a ?friend;send this article to a friend;gift this|article ?article;add to "
              "bookmarks|favorites|favourites|reading ?list;bookmark this article|page|story;download pdf|as ?pdf;view "
              "as pdf;share full article"},
    PhraseRow{print_row, "de", PhrasePlace::anywhere,
              "?diesen ?den artikel|seite|beitrag drucken|ausdrucken|merken|speichern|versenden|verschicken;link "
              "kopieren|kopiert;als pdf herunterladen|speichern;per e-mail senden|teilen|versenden;auf die "
              "merkliste;zur merkliste hinzufügen"},
    PhraseRow{print_row, "fr", PhrasePlace::anywhere,
              "imprimer l'article;imprimer cet article;imprimer la|cette page;copier le lien;lien "
              "copié;enregistrer|sauvegarder l'article;envoyer par e-mail|mail|email;ajouter à mes|aux "
              "favoris|sélections;offrir ?cet l'article|article"},
    PhraseRow{print_row, "es", PhrasePlace::anywhere,
              "imprimir ?este artículo|página|noticia|nota;copiar ?el enlace|link;enlace copiado;guardar ?este "
              "artículo|noticia;enviar por correo ?electrónico;descargar pdf"},
    PhraseRow{print_row, "it", PhrasePlace::anywhere,
              "stampa ?questo l'articolo|articolo|pagina;stampa questa pagina;copia ?il link;link copiato;salva "
              "l'articolo|articolo;invia per email|mail"},
    PhraseRow{print_row, "pt", PhrasePlace::anywhere,
              "imprimir ?este artigo|página|matéria;copiar ?o link;link copiado;salvar|guardar ?este artigo;enviar por "
              "e-mail|email"},
    PhraseRow{print_row, "ru", PhrasePlace::anywhere,
              "распечатать ?эту статью|страницу|текст|материал;версия для печати;скопировать|копировать ссылку;ссылка "
              "скопирована;сохранить статью;добавить в закладки|избранное;отправить по|на e-mail|почте|почту"},
    PhraseRow{print_row, "tr", PhrasePlace::anywhere,
              "?bu haberi|yazıyı|sayfayı yazdır|kaydet;linki|bağlantıyı kopyala;link|bağlantı kopyalandı;e-posta ile "
              "gönder;favorilere ekle"},
    PhraseRow{print_row, "az", PhrasePlace::anywhere,
              "?xəbəri|səhifəni çap et|edin;çap versiyası;linki|keçidi kopyala;link kopyalandı"},
    PhraseRow{print_row, "nl", PhrasePlace::anywhere,
              "?dit artikel printen|afdrukken|bewaren|opslaan;print dit artikel;kopieer ?de link;link "
              "gekopieerd;bewaar artikel"},
    PhraseRow{print_row, "pl", PhrasePlace::anywhere,
              "drukuj artykuł|stronę;wydrukuj artykuł|stronę;skopiuj|kopiuj link;link skopiowany;zapisz artykuł ?na "
              "?później;wersja do druku"},
    PhraseRow{print_row, "ar", PhrasePlace::anywhere, "طباعة المقال|الصفحة|الخبر;نسخ الرابط;تم نسخ الرابط;حفظ المقال"},
    PhraseRow{print_row, "zh", PhrasePlace::anywhere, "打印本文;打印本页;打印此页;复制链接;链接已复制;收藏本文"},
    PhraseRow{print_row, "ja", PhrasePlace::anywhere,
              "印刷する;この記事を印刷;リンクをコピー;リンクをコピーする;記事を保存;メールで送る"},

    PhraseRow{share_row, "en", PhrasePlace::anywhere,
              "share this|the article|story|post|page ?on|via ?$;share this ?on|via ?$;share on|via|to $;share on "
              "social media;share article|story|post;tweet this;tweet this article|story;post on|to $;send via $;share "
              "with ?your friends on $;share $"},
    PhraseRow{share_row, "de", PhrasePlace::anywhere,
              "?diesen ?den artikel|beitrag|seite|text teilen ?auf|via|bei|per ?$;teilen auf|via|bei|per|mit "
              "$;auf|via|bei|per $ teilen|posten;auf $ teilen|posten;teilen sie dies mit|auf ?$;teilen sie diesen "
              "artikel|beitrag ?auf ?$;teilen mit ?$;in sozialen netzwerken teilen"},
    PhraseRow{share_row, "fr", PhrasePlace::anywhere,
              "partager ?cet l'article|article|page ?sur|via ?$;partager sur|via|par $;partager sur les réseaux "
              "?sociaux;partagez cet article ?sur ?$;partager ceci ?sur ?$"},
    PhraseRow{share_row, "es", PhrasePlace::anywhere,
              "compartir ?este ?esta artículo|noticia|nota|página ?en|por|vía ?$;compartir en|por|vía $;compartir en "
              "redes ?sociales;comparte|comparta este|esta artículo|noticia|nota ?en|por ?$;compartir esto ?en "
              "?$;comparte esto ?en ?$"},
    PhraseRow{share_row, "it", PhrasePlace::anywhere,
              "condividi ?questo l'articolo|articolo ?su|via ?$;condividi su|via|con $;condividi sui social"},
    PhraseRow{share_row, "pt", PhrasePlace::anywhere,
              "compartilhar|partilhar ?este artigo|notícia|matéria ?no|em|via ?$;compartilhar|partilhar no|em|via|por "
              "$;compartilhe este|esta ?artigo|notícia|matéria ?no ?$;compartilhe no|isso|nas ?$ ?redes ?sociais"},
    PhraseRow{share_row, "ru", PhrasePlace::anywhere,
              "поделиться в|через|на $;поделиться статьёй|статьей|новостью|ссылкой|материалом ?в ?$;поделитесь ?этой "
              "статьёй|статьей|новостью ?с ?друзьями ?в ?$;поделиться в соцсетях|социальных ?сетях"},
    PhraseRow{share_row, "tr", PhrasePlace::anywhere,
              "?bu haberi|yazıyı|makaleyi paylaş|paylaşın;$ paylaş|paylaşın;$ üzerinden|ile|ta|da paylaş;sosyal "
              "medyada paylaş"},
    PhraseRow{share_row, "az", PhrasePlace::anywhere,
              "?bu xəbəri|yazını|məqaləni paylaş|paylaşın;$ paylaş|paylaşın;dostlarınla paylaş;sosial şəbəkələrdə "
              "paylaş|paylaşın"},
    PhraseRow{
        share_row, "nl", PhrasePlace::anywhere,
        "deel dit|het artikel|bericht ?op|via ?$;delen|deel op|via $;?dit artikel delen ?op|via ?$;deel dit ?op ?$"},
    PhraseRow{share_row, "pl", PhrasePlace::anywhere,
              "udostępnij ?ten artykuł|wpis ?na|w|przez ?$;udostępnij na|w|przez $;podziel się ?artykułem ?na|w "
              "?$;podziel się na $"},
    PhraseRow{share_row, "ar", PhrasePlace::anywhere,
              "شارك|شاركوا المقال|الخبر|هذا ?المقال|الخبر ?على ?$;شارك|مشاركة على|عبر $;مشاركة المقال|الخبر"},
    PhraseRow{share_row, "zh", PhrasePlace::anywhere, "分享到 ?$;分享至 ?$;分享本文;分享文章;分享这篇文章"},
    PhraseRow{share_row, "ja", PhrasePlace::anywhere,
              "この記事をシェア;シェアする;この記事をシェアする;記事を共有;この記事を共有する;ツイートする"},
    PhraseRow{share_row, "ru", PhrasePlace::edge, "расскажите|рассказать друзьям"},
    PhraseRow{share_row, "", PhrasePlace::linked,
              "share;teilen;partager;compartir;condividi;compartilhar;partilhar;поделиться;paylaş;delen;deel;"
              "udostępnij;مشاركة;شارك;分享;シェア;tweet"},

    PhraseRow{
        player_row, "en", PhrasePlace::anywhere,
        "play video ?@;watch video ?@;watch the video ?above|below;play|pause mute|unmute;video player is loading;this "
        "is a modal window;current time @ ?duration ?@;current time @ duration @ ?*;duration @;remaining time "
        "@;loading video|player|content;video unavailable;this video is|can ?not ?no ?longer available|be "
        "?played;image|photo|picture|slide # ?of #;view|open ?image ?full gallery|slideshow;view|open image in "
        "gallery;open in fullscreen|lightbox;enter|exit fullscreen;hide|show|toggle caption|captions;click|tap to "
        "enlarge|expand|zoom ?image;enlarge this image|photo;view larger image;javascript is|not "
        "required|disabled|enabled|supported ?*;please enable javascript ?*;your browser does not support *"},
    // The words on the buttons of galleries and players, alone in a row.
    PhraseRow{player_row, "", PhrasePlace::anywhere,
              "close;replay;vergrößern;?zum vergrößern ?auf ?das ?bild ?anklicken ?klicken;bild anklicken zum "
              "vergrößern;agrandir;cliquez pour agrandir;haga|haz clic ?en ?la ?imagen para ampliar;clicca per "
              "ingrandire;clique para ampliar;нажмите чтобы|для увеличить|увеличения;klik om te vergroten"},
    PhraseRow{player_row, "de", PhrasePlace::anywhere,
              "video|audio abspielen|starten|ansehen ?@;bild|foto # von #;bild vergrößern|anzeigen;bild in lightbox "
              "öffnen;bildergalerie öffnen|ansehen|anzeigen;zur bildergalerie|fotostrecke;fotostrecke "
              "ansehen|öffnen;?das video konnte nicht ?ab|abgespielt|geladen ?werden;bitte aktivieren sie javascript "
              "?*;vollbild ?anzeigen;video lädt"},
    PhraseRow{player_row, "fr", PhrasePlace::anywhere,
              "lire ?la vidéo ?@;voir la vidéo|galerie;lancer la vidéo;image|photo # sur #;agrandir l'image|la "
              "?photo;ouvrir la galerie;veuillez activer javascript ?*"},
    PhraseRow{player_row, "es", PhrasePlace::anywhere,
              "reproducir ?el vídeo|video ?@;ver ?el vídeo|video|galería;imagen|foto # de #;ampliar ?la "
              "imagen|foto;abrir galería;por favor active|activa javascript ?*"},
    PhraseRow{player_row, "it", PhrasePlace::anywhere,
              "guarda|riproduci il video ?@;immagine|foto # di #;ingrandisci ?l'immagine|immagine|foto;apri|guarda la "
              "?gallery|galleria"},
    PhraseRow{player_row, "pt", PhrasePlace::anywhere,
              "reproduzir|assistir ?o ?ao vídeo ?@;imagem|foto # de #;ampliar ?a imagem|foto;ver|abrir galeria"},
    PhraseRow{player_row, "ru", PhrasePlace::anywhere,
              "смотреть|воспроизвести|включить видео ?@;фото|изображение|слайд # из #;увеличить|открыть "
              "фото|изображение;открыть галерею;ваш браузер не поддерживает *;включите javascript ?*"},
    PhraseRow{player_row, "tr", PhrasePlace::anywhere,
              "videoyu izle|oynat ?@;galeriyi aç;fotoğraf|görsel # #;resmi büyüt"},
    PhraseRow{player_row, "az", PhrasePlace::anywhere, "videonu izlə|oxut|göstər ?@;qalereyanı aç;şəkli böyüt"},
    PhraseRow{
        player_row, "nl", PhrasePlace::anywhere,
        "video afspelen ?@;speel video ?af;bekijk ?de video|galerij;afbeelding|foto # van #;vergroot afbeelding|foto"},
    PhraseRow{player_row, "pl", PhrasePlace::anywhere,
              "odtwórz|zobacz wideo|film|galerię ?@;zdjęcie # z #;powiększ zdjęcie;otwórz galerię"},
    PhraseRow{player_row, "ar", PhrasePlace::anywhere, "تشغيل الفيديو ?@;شاهد الفيديو;مشاهدة الفيديو;صورة # من #"},
    PhraseRow{player_row, "zh", PhrasePlace::anywhere, "播放视频 ?@;观看视频;点击查看大图;点击放大"},
    PhraseRow{player_row, "ja", PhrasePlace::anywhere,
              "動画を再生 ?@;動画を見る;画像を拡大;画像を拡大する;写真を拡大;ギャラリーを開く"},
};

}  // namespace offprint::editorial
