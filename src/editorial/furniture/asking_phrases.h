#pragma once

#include <array>

#include "editorial/furniture/phrase_row.h"

namespace offprint::editorial {

/// Boxes that want something of the reader: an address, consent, to be followed, money.
inline constexpr std::array asking_phrases{
    PhraseRow{
        newsletter, "en", PhrasePlace::anywhere,
        "sign up for|to our|the ?free ?daily|weekly|morning|evening newsletter|newsletters ?*;sign up for the ~ "
        "newsletter ?*;sign up for newsletters;subscribe to our|the ?free ?daily|weekly newsletter|newsletters|mailing "
        "?list ?*;subscribe to the ~ newsletter ?*;get our|the ?free ?daily|weekly newsletter ?*;get * in|to your "
        "inbox ?*;get * delivered|sent ?straight ?directly to your inbox|email ?inbox ?*;enter your e-mail|email "
        "?address ?*;your e-mail|email address ?required;your email address will not be published ?*;join our "
        "mailing|email list;newsletter sign up|signup;newsletter subscription;you're signed up;thank you for "
        "subscribing|signing ?up;thanks for subscribing|signing ?up;by signing|subscribing ?up you agree to *;by "
        "signing up i|you agree|confirm *;never miss * by signing up to our|the ?free ?daily "
        "newsletter|newsletters;please enter a valid email ?address;you can unsubscribe at any time "
        "?*;unsubscribe at any|any time;receive our newsletter ?*;see all newsletters;sign me up"},
    PhraseRow{newsletter, "de", PhrasePlace::anywhere,
              "?jetzt ?unseren|den|kostenlosen ?kostenlosen newsletter abonnieren|bestellen ?*;newsletter ?jetzt "
              "abonnieren|bestellen|anmelden;?jetzt zum|für newsletter|unseren|den ?newsletter anmelden;zum newsletter "
              "anmelden;newsletter-anmeldung;newsletter anmeldung;abonnieren sie unseren|den ?kostenlosen newsletter "
              "?*;abonniere|abonnier unseren|den|jetzt ?unseren ?kostenlosen newsletter ?*;melden sie sich für|zu "
              "unseren|unserem|den ?kostenlosen newsletter an ?*;melde dich für|zu unseren|unserem|den ?kostenlosen "
              "newsletter an;ihre|deine|e-mail e-mail-adresse|mail-adresse ?eingeben;e-mail-adresse eingeben;geben sie "
              "ihre e-mail-adresse ein ?*;gib deine e-mail-adresse ein|an ?*;deine|ihre e-mail-adresse wird nicht "
              "veröffentlicht ?*"},
    PhraseRow{
        newsletter, "fr", PhrasePlace::anywhere,
        "inscrivez-vous à|gratuitement ?à ?notre|la|nos newsletter|newsletters|infolettre|lettre ?*;abonnez-vous "
        "à|gratuitement ?à ?notre|la|nos newsletter|newsletters|infolettre|lettre ?*;s'inscrire|s'abonner|inscription "
        "à la|notre newsletter|infolettre;je m'inscris ?à ?la ?newsletter;recevez ?gratuitement notre|nos|la "
        "newsletter|newsletters ?*;votre|entrez|saisissez ?votre adresse e-mail|email|mail ?*;votre e-mail|email"},
    PhraseRow{newsletter, "es", PhrasePlace::anywhere,
              "suscríbete|suscríbase|apúntate|regístrate|inscríbete ?gratis a nuestra|nuestro|la|el|nuestros "
              "newsletter|boletín|boletines ?*;suscribirse ?a ?la|al newsletter|boletín;recibe|reciba * en tu|su "
              "correo|email|bandeja ?*;recibe|reciba nuestro|nuestra boletín|newsletter ?*;tu|su correo "
              "electrónico;introduce tu|su correo|email|dirección ?de ?correo ?electrónico;tu dirección de correo "
              "electrónico no será publicada ?*"},
    PhraseRow{newsletter, "it", PhrasePlace::anywhere,
              "iscriviti|abbonati|registrati ?gratis alla|a ?nostra newsletter ?*;iscriviti alla nostra newsletter "
              "?*;ricevi la ?nostra newsletter ?*;inserisci la tua email|mail;inserisci il tuo indirizzo "
              "email;iscrizione alla newsletter;il tuo indirizzo email non sarà pubblicato ?*"},
    PhraseRow{newsletter, "pt", PhrasePlace::anywhere,
              "assine|assina|subscreva|receba|inscreva-se ?na ?a|as ?nossa|nossas newsletter|newsletters ?*;receba * "
              "no|em seu e-mail|email ?*;seu|digite|insira|o ?o ?seu e-mail|email;seu endereço de e-mail não será "
              "publicado ?*;cadastre-se para receber *"},
    PhraseRow{newsletter, "ru", PhrasePlace::anywhere,
              "подпишитесь|подписывайтесь|подписаться на нашу|наши|рассылку|еженедельную|ежедневную ?рассылку|рассылки "
              "?*;подписка на рассылку;получайте * на почту|e-mail|email ?*;введите|ваш|укажите ?ваш|свой "
              "e-mail|email|адрес ?электронной ?почты;ваш адрес email не будет опубликован ?*;ваша электронная почта"},
    PhraseRow{
        newsletter, "tr", PhrasePlace::anywhere,
        "?e-posta|haber bültenimize|bültene abone|kayıt ol|olun;?e-posta|haber bültenimize kaydolun;e-bültenimize "
        "abone olun|ol;e-posta adresiniz|adresinizi ?girin|giriniz;e-posta adresiniz yayınlanmayacak ?*"},
    PhraseRow{newsletter, "az", PhrasePlace::anywhere,
              "?xəbər bülletenimizə|bülletenə abunə ol|olun;xəbərlərə abunə ol|olun;e-poçt ünvanınız ?*;e-poçt "
              "ünvanınızı daxil edin"},
    PhraseRow{newsletter, "nl", PhrasePlace::anywhere,
              "schrijf je|u ?nu|gratis in voor|op onze|de ?gratis ?dagelijkse|wekelijkse nieuwsbrief ?*;meld je|u "
              "?nu|gratis aan voor onze|de nieuwsbrief ?*;abonneer je op onze|de nieuwsbrief ?*;inschrijven ?voor "
              "?de|onze nieuwsbrief;aanmelden ?voor ?de|onze nieuwsbrief;vul je|uw e-mailadres in;je|uw "
              "e-mailadres;ontvang onze nieuwsbrief ?*"},
    PhraseRow{newsletter, "pl", PhrasePlace::anywhere,
              "zapisz się do|na ?naszego|nasz newslettera|newsletter ?*;subskrybuj ?nasz newsletter;zapisz się na "
              "newsletter ?*;podaj|twój|wpisz ?swój adres e-mail|email;twój e-mail|email;twój adres email|e-mail nie "
              "zostanie opublikowany ?*"},
    PhraseRow{newsletter, "ar", PhrasePlace::anywhere,
              "اشترك|اشتركوا في النشرة|نشرتنا ?البريدية|الإخبارية ?*;بريدك الإلكتروني;أدخل بريدك الإلكتروني;النشرة "
              "البريدية;لن يتم نشر عنوان بريدك الإلكتروني ?*"},
    PhraseRow{newsletter, "zh", PhrasePlace::anywhere,
              "订阅我们的新闻通讯;订阅新闻通讯;订阅电子报;訂閱電子報;输入您的邮箱;输入你的邮箱地址;"
              "请输入您的电子邮件地址;您的邮箱地址不会被公开"},
    PhraseRow{newsletter, "ja", PhrasePlace::anywhere,
              "メールマガジンに登録;メールマガジンに登録する;メルマガ登録;ニュースレターに登録;ニュースレターを購読;"
              "ニュースレターを購読する;メールアドレスを入力;メールアドレスを入力してください"},
    PhraseRow{newsletter, "", PhrasePlace::edge, "email address;e-mail-adresse;newsletter"},

    PhraseRow{cookie_text, "en", PhrasePlace::anywhere,
              "accept|allow|reject|decline ?all cookies ?*;accept all;reject all;manage|change ?your cookie|privacy "
              "preferences|settings|choices;manage cookies;cookie|privacy settings|preferences;cookie|cookies "
              "policy|notice|consent|settings|preferences;we value your privacy;accept and continue|close;allow|show "
              "external|third-party content;view on $"},
    PhraseRow{cookie_text, "de", PhrasePlace::anywhere,
              "alle|nur|notwendige ?notwendige|notwendigen cookies ?akzeptieren|zulassen|ablehnen|annehmen;alle "
              "akzeptieren|ablehnen|zulassen;cookies akzeptieren|ablehnen|zulassen|verwalten;cookie-einstellungen "
              "?ändern|öffnen|anpassen;cookie-richtlinie;akzeptieren und schließen|weiter;empfohlener "
              "?redaktioneller|externer inhalt;externer inhalt;externen|externe inhalt|inhalte ?immer "
              "anzeigen|laden|zulassen;externe inhalte|inhalt "
              "anzeigen|laden;privatsphäre-einstellungen|datenschutzeinstellungen ?ändern"},
    PhraseRow{cookie_text, "fr", PhrasePlace::anywhere,
              "tout accepter|refuser;accepter|refuser|gérer ?tous ?les cookies ?*;paramétrer|paramètres|gestion "
              "?les|des|mes cookies;accepter et continuer|fermer;continuer sans accepter;afficher le contenu"},
    PhraseRow{cookie_text, "es", PhrasePlace::anywhere,
              "aceptar|rechazar todo|todas ?las ?cookies;aceptar|rechazar|configurar|gestionar ?las "
              "cookies;configuración|política de cookies;aceptar y continuar|cerrar"},
    PhraseRow{cookie_text, "it", PhrasePlace::anywhere,
              "accetta|rifiuta tutto|tutti ?i ?cookie;accetta|rifiuta|gestisci ?i cookie;impostazioni|preferenze ?dei "
              "cookie;accetta e continua|chiudi;continua senza accettare"},
    PhraseRow{cookie_text, "pt", PhrasePlace::anywhere,
              "aceitar|rejeitar|recusar tudo|todos ?os ?cookies;aceitar|rejeitar|gerenciar|gerir ?os "
              "cookies;configurações|definições|política de cookies;aceitar e continuar|fechar"},
    PhraseRow{cookie_text, "ru", PhrasePlace::anywhere,
              "принять|отклонить все|всё ?файлы ?cookie|cookies;принять|отклонить ?файлы "
              "cookie|cookies;настройки|политика ?файлов cookie|cookies"},
    PhraseRow{
        cookie_text, "tr", PhrasePlace::anywhere,
        "?tüm çerezleri|tümünü kabul|reddet et|edin;çerez ayarları|politikası|tercihleri;tümünü kabul|reddet ?et"},
    PhraseRow{cookie_text, "az", PhrasePlace::anywhere,
              "?bütün kukiləri qəbul et|edin;hamısını qəbul|rədd et;kuki parametrləri"},
    PhraseRow{
        cookie_text, "nl", PhrasePlace::anywhere,
        "alle|alles ?cookies accepteren|weigeren;cookies "
        "accepteren|weigeren|beheren;cookie-instellingen|cookievoorkeuren|cookiebeleid;alles accepteren|weigeren"},
    PhraseRow{cookie_text, "pl", PhrasePlace::anywhere,
              "akceptuj|odrzuć|zaakceptuj ?wszystkie ?pliki cookies|cookie|wszystkie|wszystko;ustawienia|polityka "
              "?plików cookies|cookie"},
    PhraseRow{cookie_text, "ar", PhrasePlace::anywhere,
              "قبول|رفض الكل;قبول|رفض ?جميع ملفات تعريف الارتباط;إعدادات ملفات تعريف الارتباط"},
    PhraseRow{cookie_text, "zh", PhrasePlace::anywhere,
              "接受所有 cookie;接受全部 cookie;接受所有cookie;全部接受;全部拒绝;cookie设置;cookie 设置"},
    PhraseRow{cookie_text, "ja", PhrasePlace::anywhere,
              "すべて受け入れる;すべて同意する;すべて拒否する;cookieの設定;クッキーの設定"},

    PhraseRow{follow_row, "en", PhrasePlace::anywhere,
              "follow us on|at|via|in $ ?*;follow us;follow us ?on social media ?*;like us on $ ?*;find|join us|our "
              "on|channel ?on $ ?*;join our $ channel|group|community ?*;subscribe to our $ channel ?*;subscribe to "
              "our youtube|telegram|whatsapp ?channel ?*;download|get ?the|our free|our|the app ?now|today;download "
              "the ~ app ?now|today;download our ?free ~ app|apps ?*;get the app;download our app ?*;available on the "
              "app store ?and ?google ?play;available on google play;get it on google play;download on the app "
              "store;open in app;follow our $ channel|page|account ?*"},
    PhraseRow{
        follow_row, "en", PhrasePlace::foot,
        "follow the * on $ ?* ?* ?*;for|get ?all ?the ?your latest|breaking * app|apps ?*;chat with us in|on $ ?*"},
    PhraseRow{follow_row, "de", PhrasePlace::anywhere,
              "folgen sie uns ?auch auf|bei|via $ ?*;folge|folgt uns ?auch auf|bei|via $ ?*;folgen sie uns;folge "
              "uns;besuchen sie uns auf $ ?*;?jetzt ?unsere|die app ?jetzt ?kostenlos herunterladen|laden|downloaden "
              "?*;jetzt unseren $ kanal|channel abonnieren ?*;laden sie ?jetzt|sich ?jetzt ?unsere|die app herunter "
              "?*;abonnieren sie unseren $ kanal|channel ?*"},
    PhraseRow{follow_row, "fr", PhrasePlace::anywhere,
              "suivez-nous sur|aussi ?sur $ ?*;suivez-nous;suivez nous sur $;retrouvez-nous|rejoignez-nous sur $ "
              "?*;téléchargez notre application ?*;téléchargez l'application ?*;abonnez-vous à notre chaîne $ ?*"},
    PhraseRow{follow_row, "es", PhrasePlace::anywhere,
              "síguenos|siguenos|síganos|siganos ?también en $ ?* ?*;síguenos|siguenos|síganos;síguenos en redes "
              "sociales;únete a nuestro canal de "
              "$ ?*;descarga|descargue ?nuestra|la app|aplicación ?*;suscríbete a nuestro canal de $ ?*"},
    PhraseRow{follow_row, "es", PhrasePlace::foot, "puede|puedes seguir|escribirnos ?a * en $ ?* ?*"},
    PhraseRow{follow_row, "it", PhrasePlace::anywhere,
              "seguici|seguiteci ?anche su $ ?*;seguici|seguiteci;scarica la ?nostra app ?*;iscriviti al ?nostro "
              "canale $ ?*;unisciti al nostro canale $ ?*"},
    PhraseRow{
        follow_row, "pt", PhrasePlace::anywhere,
        "siga-nos ?também no|nas|em|na $ ?*;siga-nos;siga-nos nas redes sociais;baixe o|nosso ?nosso app|aplicativo "
        "?*;entre no|em nosso canal|grupo do|no $ ?*;participe|inscreva-se do|no nosso canal|grupo ?do|no ?$ ?*"},
    PhraseRow{follow_row, "ru", PhrasePlace::anywhere,
              "подписывайтесь|подпишитесь|подписаться на наш|наши|нас|канал "
              "?телеграм-канал|телеграм|канал|telegram-канал|каналы|канала|соцсети|в ?канал ?в|на ?$ "
              "?*;подписывайтесь|подпишитесь на нас в|на $ ?*;следите|читайте за|нас ?нашими ?новостями|нами в|на $ "
              "?*;следите за нами;мы в|на $;мы в соцсетях|социальных ?сетях;присоединяйтесь к нам|нашему ?в|каналу ?в "
              "?$ ?*;скачайте|скачать|установите наше|приложение ?приложение ?*;наш telegram-канал|телеграм-канал;наш "
              "канал в $"},
    PhraseRow{follow_row, "uk", PhrasePlace::anywhere,
              "підписуйтесь|підписуйтеся|підпишіться на наш|наші|канал ?telegram-канал|телеграм-канал|канал ?в ?$ "
              "?*;слідкуйте за нами в $ ?*"},
    PhraseRow{follow_row, "tr", PhrasePlace::anywhere,
              "bizi $ ?sayfamızdan|hesabımızdan|üzerinden|ta|da|de takip edin|et;bizi takip edin|et;?mobil "
              "uygulamamızı|uygulamayı indirin|indir ?*;$ kanalımıza|kanalımızı abone|takip ?katılın olun|edin ?*;$ "
              "kanalımıza katılın ?*"},
    PhraseRow{follow_row, "az", PhrasePlace::anywhere,
              "bizi $ ?səhifəmizdə|kanalımızda|da|də izləyin|izlə;bizi izləyin|izlə;$ kanalımıza abunə ol|olun "
              "?*;?mobil tətbiqimizi|tətbiqi yükləyin|yüklə ?*;bizə $ qoşulun|qoşul ?*"},
    PhraseRow{follow_row, "nl", PhrasePlace::anywhere,
              "volg ons ?ook op|via $ ?*;volg ons;download onze|de app ?*;word lid van ons $ kanaal ?*"},
    PhraseRow{follow_row, "pl", PhrasePlace::anywhere,
              "obserwuj|śledź|polub|znajdź nas na|w|także ?na $ ?*;obserwuj|śledź nas;dołącz do nas na $ ?*;pobierz "
              "?naszą|nasz aplikację ?*;subskrybuj nasz kanał ?na ?$ ?*"},
    PhraseRow{follow_row, "ar", PhrasePlace::anywhere,
              "تابعونا;تابعونا|تابعنا على|عبر|في $ ?*;حمل|حملوا|حمّل تطبيقنا ?*;انضم|انضموا إلى قناتنا على|في $ "
              "?*;اشترك في قناتنا على $ ?*"},
    PhraseRow{follow_row, "zh", PhrasePlace::anywhere,
              "关注我们;下载客户端;下载app;扫码关注;扫描二维码关注我们;关注微信公众号;下载我们的应用;關注我們"},
    PhraseRow{follow_row, "ja", PhrasePlace::anywhere,
              "フォローする;フォローしてください;公式アカウントをフォロー;アプリをダウンロード;アプリで読む;"
              "公式xをフォロー;友だち追加"},
    PhraseRow{follow_row, "", PhrasePlace::foot, "stay connected;bądź na bieżąco;تابعنا"},

    PhraseRow{subscription_prompt, "en", PhrasePlace::anywhere,
              "already a|an ?registered subscriber|member|user ?please log|sign|login ?in ?here|now;already have an|a "
              "account|subscription log|sign|login ?in ?here|now;already a subscriber;already subscribed log|sign "
              "in;subscribe now ?for ?*;start your free trial ?*;start your subscription ?*;become a "
              "subscriber|member|supporter ?today|now;subscribe for unlimited|full|digital access ?*;get "
              "unlimited|full|digital access ?*;subscribe today;view subscription options|offers;see all subscription "
              "options|offers;log in or subscribe|register;subscribe or log|sign in;create a|an ?free account;cancel "
              "anytime"},
    PhraseRow{subscription_prompt, "en", PhrasePlace::foot,
              "subscribe ?now to our ~ edition|magazine ?*;subscribe to our sister title|publication|magazine *"},
    PhraseRow{subscription_prompt, "de", PhrasePlace::anywhere,
              "jetzt ?digital abonnieren;sie sind bereits|schon abonnent|abonnentin|registriert|kunde ?hier ?jetzt "
              "?zum ?anmelden|einloggen|login;sie haben bereits|schon ein abo|abonnement|konto ?hier ?jetzt ?zum "
              "?anmelden|einloggen|login;bereits|schon abonnent|registriert|kunde|abonniert ?hier ?jetzt ?zum "
              "anmelden|einloggen|login;jetzt ?kostenlos testen|registrieren|abonnieren;zum abo|abonnement;jetzt "
              "abo|zugang bestellen|abschließen|sichern"},
    PhraseRow{subscription_prompt, "fr", PhrasePlace::anywhere,
              "déjà abonné|abonnée|inscrit|client ?e connectez-vous|se|identifiez-vous ?connecter;déjà un compte "
              "connectez-vous|identifiez-vous;je m'abonne;abonnez-vous maintenant;s'abonner maintenant;vous êtes déjà "
              "abonné connectez-vous;vous avez déjà un compte connectez-vous"},
    PhraseRow{subscription_prompt, "es", PhrasePlace::anywhere,
              "ya tienes cuenta|suscripción inicia|iniciar sesión;ya soy suscriptor|socio;ya eres suscriptor "
              "?inicia|accede|entra ?sesión ?aquí;suscríbete ahora|ya|hoy;hazte socio|suscriptor|premium ?ahora;ver "
              "?opciones|ofertas de suscripción"},
    PhraseRow{subscription_prompt, "it", PhrasePlace::anywhere,
              "sei già abbonato|abbonata|registrato accedi|login ?qui;abbonati ora|subito;scopri le|gli ?nostre "
              "offerte|abbonamenti;hai già un abbonamento|account accedi"},
    PhraseRow{subscription_prompt, "pt", PhrasePlace::anywhere,
              "já é assinante|cadastrado faça|entre|entrar|acesse ?login ?aqui;já tem uma conta|assinatura "
              "faça|entre|entrar|acesse ?login ?aqui;assine já|agora;torne-se assinante"},
    PhraseRow{
        subscription_prompt, "ru", PhrasePlace::anywhere,
        "уже подписаны|подписчик войдите|войти|авторизуйтесь;уже есть аккаунт|подписка "
        "войдите|войти|авторизуйтесь;оформить|оформите подписку;у меня уже есть подписка;уже есть подписка войти"},
    PhraseRow{subscription_prompt, "tr", PhrasePlace::anywhere,
              "zaten|hâlâ abone|üye misiniz|misin giriş yapın|yap;hemen|şimdi abone ol|olun;üye girişi"},
    PhraseRow{subscription_prompt, "az", PhrasePlace::anywhere,
              "artıq abunəçisiniz|abunəsiniz daxil|giriş olun|edin|et;indi abunə ol|olun"},
    PhraseRow{subscription_prompt, "nl", PhrasePlace::anywhere,
              "?bent|ben ?je|u al|reeds abonnee|lid log|login|inloggen ?in ?hier;word ?nu abonnee;abonneer ?je nu;neem "
              "een abonnement"},
    PhraseRow{subscription_prompt, "pl", PhrasePlace::anywhere,
              "masz|jesteś już konto|subskrypcję|prenumeratę|prenumeratorem|subskrybentem zaloguj ?się;wykup|kup "
              "dostęp|prenumeratę|subskrypcję;zaprenumeruj teraz"},
    PhraseRow{subscription_prompt, "ar", PhrasePlace::anywhere,
              "هل أنت|لديك مشترك|حساب ?بالفعل سجل|سجّل ?الدخول;اشترك الآن"},
    PhraseRow{subscription_prompt, "zh", PhrasePlace::anywhere, "已是会员 登录;已经订阅 登录;立即订阅;成为会员"},
    PhraseRow{subscription_prompt, "ja", PhrasePlace::anywhere,
              "会員の方はログイン;会員の方はこちら;ログインはこちら;会員登録はこちら;今すぐ購読;今すぐ登録"},
    PhraseRow{subscription_prompt, "", PhrasePlace::linked,
              "subscribe;log|sign in;register;abonnieren;anmelden;abonnez-vous;s'abonner;se "
              "connecter;suscríbete;iniciar sesión;abbonati;accedi;assine;войти;подписаться;abone ol;giriş yap;daxil "
              "ol;abonneren;inloggen;zaloguj się;subskrybuj;اشترك;登录;订阅;ログイン;購読"},

    PhraseRow{paywall_prompt, "en", PhrasePlace::anywhere,
              "subscribe|register|log|sign ?in|up|now ?or ?subscribe|log ?in to continue|keep|read ?reading ?the ?this "
              "?full ?article|story;to continue|keep|read reading|the|this ?this ?full ?article|story ?please "
              "subscribe|register|log|sign ?in|up|now ?*;subscribe|register|log ?now ?in to read|unlock|view "
              "this|the|full ?full ?rest ?of ?this ?the article|story"},
    PhraseRow{paywall_prompt, "de", PhrasePlace::anywhere,
              "weiterlesen mit|nach ?unserem|dem ?~ abo|anmeldung|abonnement|plus;abonnieren ?sie um "
              "weiterzulesen;jetzt abonnieren und weiterlesen;melden sie sich an um weiterzulesen;wählen sie ihren "
              "zugang und lesen sie weiter;um ?diesen ?artikel weiterzulesen bitte|abonnieren|melden ?*"},
    PhraseRow{paywall_prompt, "fr", PhrasePlace::anywhere,
              "abonnez-vous|connectez-vous|inscrivez-vous pour lire|continuer ?la|à ?lire ?suite ?l'article ?de "
              "?l'article;pour lire la suite abonnez-vous|connectez-vous|inscrivez-vous ?*"},
    PhraseRow{paywall_prompt, "es", PhrasePlace::anywhere,
              "suscríbete|suscríbase|regístrate|inicia ?sesión para seguir|continuar|leer leyendo|el|completo "
              "?artículo ?completo;para seguir|continuar leyendo suscríbete|regístrate|inicia ?*"},
    PhraseRow{paywall_prompt, "it", PhrasePlace::anywhere,
              "abbonati|accedi|registrati per continuare|leggere|proseguire ?a ?la|l'intero|tutto "
              "?leggere|lettura|articolo ?l'articolo"},
    PhraseRow{paywall_prompt, "pt", PhrasePlace::anywhere,
              "assine|cadastre-se|entre para continuar|ler ?lendo|a|o ?ler ?artigo|matéria ?completa|completo"},
    PhraseRow{paywall_prompt, "ru", PhrasePlace::anywhere,
              "оформите|купите|подпишитесь подписку|чтобы ?чтобы ?читать|прочитать|продолжить ?дальше|чтение|полностью "
              "?статью ?полностью;чтобы читать|прочитать|продолжить дальше|статью|чтение ?полностью "
              "оформите|войдите|подпишитесь ?*"},
    PhraseRow{paywall_prompt, "tr", PhrasePlace::anywhere,
              "okumaya devam etmek için ?giriş|abone olun|ol|yapın;devamını okumak için abone olun"},
    PhraseRow{paywall_prompt, "az", PhrasePlace::anywhere, "oxumağa davam etmək üçün abunə|daxil ol|olun"},
    PhraseRow{paywall_prompt, "nl", PhrasePlace::anywhere,
              "word abonnee|lid om verder te lezen;log in om verder te lezen;abonneer je om verder te lezen"},
    PhraseRow{paywall_prompt, "pl", PhrasePlace::anywhere,
              "zaloguj|wykup się|dostęp|prenumeratę aby|by|żeby czytać dalej;chcesz przeczytać cały artykuł ?*"},
    PhraseRow{paywall_prompt, "ar", PhrasePlace::anywhere,
              "اشترك|سجل ?الدخول لمتابعة|لقراءة القراءة|المقال ?كاملا|كاملاً"},
    PhraseRow{paywall_prompt, "zh", PhrasePlace::anywhere,
              "登录后继续阅读;订阅后继续阅读;付费后阅读全文;登录阅读全文;订阅以阅读全文"},
    PhraseRow{paywall_prompt, "ja", PhrasePlace::anywhere,
              "続きを読むには会員登録が必要です;続きを読むにはログイン;続きを読むにはログインしてください;"
              "この記事の続きを読むには会員登録が必要です"},
};

}  // namespace offprint::editorial
