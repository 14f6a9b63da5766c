#pragma once

#include <string_view>

namespace offprint::editorial {

/// Networks and ways of sending, folded, in the forms in which share and follow rows name them.
inline constexpr std::string_view network_words =
    "facebook twitter x instagram threads bluesky mastodon telegram whatsapp viber signal messenger linkedin xing "
    "pinterest reddit tumblr flipboard youtube tiktok snapchat pocket email e-mail mail sms line wechat weibo qq vk "
    "vkontakte вконтакте вк одноклассники одноклассниках ok телеграм телеграме телеграмме вотсап ватсап инстаграм "
    "фейсбук фейсбуке твиттер твиттере ютуб ютубе дзен дзене яндекс.дзен max rutube facebookta instagramda telegramda "
    "facebook'ta twitter'da x'te instagram'da telegram'da whatsapp'ta youtube'da linkedin'de whatsappda twitterdə "
    "telegramdan whatsapp'tan facebooku facebookiem twitterze facebooku fb rss google الفيسبوك فيسبوك تويتر "
    "إكس واتساب تليجرام تلغرام تيليجرام انستغرام إنستغرام يوتيوب لينكدإن 微博 微信 朋友圈 qq空间 豆瓣 抖音 ライン "
    "フェイスブック ツイッター はてなブックマーク はてな";

/// What may stand between such names.
inline constexpr std::string_view joining_words =
    "and or und oder et ou y e o и или ve veya və i en of w na news feed on auf sur su em no via the 和 و or & our "
    "unser nosso";

}  // namespace offprint::editorial
