### What a bounced mail and a mail server's log say.
### Of a bounce: $domain is what stands behind the @ of the recipient. Of a log: $domains and $addresses are lists,
### $domain-count and $address-count how many there are, $failures how often it failed.
### An invisible U+200E keeps Latin text with punctuation in its order.

## Servers and networks

mailflow-server-named = { $host } ({ $address })
mailflow-server-host = { $host }
# $asn is the number of a network, $network its owner's name.
mailflow-in-network = { $server }، در شبکهٔ { $network } (AS{ $asn }‎)
mailflow-in-network-of = { $server }، در شبکهٔ { $network } (AS{ $asn }‎، { $country })

## The server that the mail was to be given to. Stands right behind `-what`, where it is known.

bounce-other-server = سرور مقابل: { $server }.

## How sure

bounce-confidence-certain = گزارش سرور این را آشکارا می‌گوید.
bounce-confidence-likely = گزارش سرور این را آشکارا نمی‌گوید، ولی به احتمال زیاد معنایش همین است.
bounce-confidence-possible = گزارش سرور مبهم است: شاید معنای دیگری هم داشته باشد.

## Whether it is over

bounce-still-tried = ایمیل شما از دست نرفته است: سرور همچنان تلاش می‌کند و اگر دست بکشد، خبر می‌دهد. لازم نیست اکنون دوباره بفرستید.
bounce-given-up = این ایمیل دیگر نمی‌رسد.

## The way between the servers is cut

bounce-path-timeout-title = راه سرور مقابل قطع است
bounce-path-timeout-what = سروری که ایمیل شما را می‌فرستد از طرف مقابل پاسخی نگرفت.
bounce-path-timeout-next = شاید کسی ایمیل میان این دو سرور را مسدود کرده باشد، شاید هم سرور مقابل خراب باشد. برای فهمیدنش، از حسابی در سرویس دیگری بنویسید. اگر آن ایمیل رسید، این گزارش را به سرویس خودتان نشان بدهید: مشکل از خط آن است. از گیرنده بپرسید ایمیل دیگران هنوز به او می‌رسد یا نه.

bounce-path-reset-title = اتصال به سرور مقابل بریده شد
bounce-path-reset-what = دو سرور به هم وصل شدند، و سپس اتصال بریده شد.
bounce-path-reset-next = یا چیزی میان دو سرور چنین اتصال‌هایی را می‌بُرد، یا سرور مقابل خودش قطع می‌کند. از حسابی در سرویس دیگری بنویسید. اگر آن ایمیل رسید، این گزارش را به سرویس خودتان نشان بدهید.

bounce-path-unreachable-title = راهی به سرور مقابل نیست
bounce-path-unreachable-what = شبکهٔ سروری که ایمیل شما را می‌فرستد راهی به طرف مقابل نمی‌شناسد.
bounce-path-unreachable-next = این می‌تواند مسدودسازی باشد یا خرابی یک شبکه. از حسابی در سرویس دیگری بنویسید. اگر آن ایمیل رسید، این گزارش را به سرویس خودتان نشان بدهید: مشکل از خط آن است.

## The other side refuses

bounce-refused-by-order-title = به دستور حکومت پذیرفته نشد
bounce-refused-by-order-what = سرور مقابل ایمیل را نمی‌پذیرد و دلیلش را یک قانون، دادگاه یا نهاد رسمی می‌داند.
bounce-refused-by-order-next = سرویس‌های ایمیل خودشان نمی‌توانند این را عوض کنند. از حسابی در سرویسی در کشور دیگری بنویسید، یا از راه دیگری به گیرنده خبر بدهید. این گزارش را نگه دارید: این مدرک است.

bounce-refused-reputation-title = سرور سرویس شما آنجا خوش‌نام نیست
bounce-refused-reputation-what = طرف مقابل از سروری که ایمیل شما را می‌فرستد ایمیل نمی‌پذیرد. دیگران از آنجا هرزنامه فرستاده‌اند، یا آن سرور در فهرست سیاه است.
bounce-refused-reputation-next = شما کار اشتباهی نکرده‌اید. این گزارش را برای سرویس خودتان بفرستید: فقط خودش می‌تواند اعتبار سرور را برگرداند. تا آن زمان، از حسابی در سرویس دیگری بنویسید.

bounce-refused-policy-title = قاعده‌های طرف مقابل ایمیل را راه نمی‌دهد
bounce-refused-policy-what = سرور مقابل به خاطر یکی از قاعده‌های خودش ایمیل را نمی‌پذیرد.
bounce-refused-policy-next = پاسخ درون گزارش را بخوانید: بیشتر وقت‌ها قاعده را نام می‌برد. اگر روشن نبود، گزارش را برای سرویس خودتان بفرستید و از راه دیگری به گیرنده خبر بدهید.

bounce-content-rejected-title = چیزی در ایمیل پذیرفته نشد
bounce-content-rejected-what = سرور مقابل ایمیل را هرزنامه می‌داند، یا یکی از پیوست‌هایش را نمی‌پذیرد.
bounce-content-rejected-next = ایمیل را دوباره به شکل متن ساده، بدون پیوست و پیوند، بفرستید. اگر رسید، فایل‌ها را از راه دیگری بفرستید.

bounce-auth-failed-title = طرف مقابل مطمئن نیست فرستنده شما باشید
bounce-auth-failed-what = سرور مقابل بررسی کرد که ایمیل واقعاً از دامنهٔ شما می‌آید یا نه (SPF، DKIM، DMARC)، و این بررسی موفق نبود.
bounce-auth-failed-next = اگر با برنامهٔ ایمیل می‌فرستید، ببینید از سرور ارسال سرویس خودتان استفاده کند. اگر دامنه مال خودتان است، مسئول آن باید تنظیماتش را درست کند.

bounce-relay-denied-title = سرور، ایمیل را جلوتر نمی‌فرستد
bounce-relay-denied-what = سرور برای این آدرس از شما ایمیل نمی‌گیرد، یا می‌خواهد نخست وارد حساب شوید.
bounce-relay-denied-next = اگر با برنامهٔ ایمیل می‌فرستید، ببینید که وارد سرور ارسال شود. اگر نه، دامنهٔ گیرنده درست تنظیم نشده است: از راه دیگری به او خبر بدهید.

bounce-rate-limited-title = ایمیل زیاد در زمان کوتاه
bounce-rate-limited-what = طرف مقابل در یک مدت معین فقط شمار محدودی ایمیل از شما یا از سرور سرویس شما می‌گیرد.
bounce-rate-limited-next = چند ساعت صبر کنید و دوباره بفرستید، هر بار برای آدم‌های کمتر.

bounce-greylisted-title = طرف مقابل می‌خواهد بعداً دوباره تلاش شود
bounce-greylisted-what = سرور مقابل هنوز فرستنده را نمی‌شناسد و تلاش دومی می‌خواهد. این کاری رایج برای جلوگیری از هرزنامه است.
bounce-greylisted-next = معمولاً ایمیل تا یک ساعت دیگر می‌رسد. اگر برای همیشه برگشت، یک بار دیگر بفرستید.

bounce-too-large-title = ایمیل زیادی بزرگ است
bounce-too-large-what = ایمیل بزرگ‌تر از اندازه‌ای است که یکی از سرورهای مسیر می‌پذیرد.
bounce-too-large-next = پیوست‌ها را در بخش‌های کوچک‌تر بفرستید، یا پیوندی به فایل‌ها بفرستید.

## The mailbox

bounce-no-such-mailbox-title = چنین صندوقی وجود ندارد
bounce-no-such-mailbox-what = کسی در { $domain } این آدرس را ندارد.
bounce-no-such-mailbox-next = ببینید در آنچه پیش از @ آمده است اشتباهی نباشد. اگر درست است، شاید آن شخص دیگر آنجا نباشد: از راه دیگری بپرسید.

bounce-mailbox-full-title = صندوق پر است
bounce-mailbox-full-what = در صندوق گیرنده جایی نمانده است.
bounce-mailbox-full-next = از راه دیگری به گیرنده خبر بدهید و وقتی جا باز شد، ایمیل را دوباره بفرستید.

bounce-mailbox-disabled-title = صندوق غیرفعال است
bounce-mailbox-disabled-what = این آدرس وجود دارد، ولی صندوقش بسته شده یا زمان زیادی استفاده نشده است.
bounce-mailbox-disabled-next = از آن شخص بپرسید از این پس کدام آدرس را به کار ببرید.

## Names and encryption

bounce-dns-failed-title = آدرس سرور مقابل پیدا نشد
bounce-dns-failed-what = سروری که ایمیل شما را می‌فرستد پرسید ایمیل { $domain } کجا می‌رود، و پاسخی نگرفت.
bounce-dns-failed-next = بیشتر وقت‌ها این در چند ساعت برطرف می‌شود. اگر ماند، از حسابی در سرویس دیگری بنویسید. اگر آن ایمیل رسید، جست‌وجوی آدرس در سرویس خودتان کار نمی‌کند.

bounce-no-such-domain-title = به این دامنه نمی‌شود ایمیل فرستاد
bounce-no-such-domain-what = دامنهٔ { $domain } وجود ندارد، یا ایمیل نمی‌گیرد.
bounce-no-such-domain-next = ببینید در آنچه پس از @ آمده است اشتباهی نباشد. اگر درست است، شاید مهلت دامنه گذشته باشد: از راه دیگری به گیرنده خبر بدهید.

bounce-tls-failed-title = میان سرورها اتصال امنی نیست
bounce-tls-failed-what = یکی از دو سرور اتصال رمزگذاری‌شده می‌خواهد، و چنین اتصالی برقرار نشد.
bounce-tls-failed-next = این گزارش را برای سرویس خودتان بفرستید: باید رمزگذاری خود را بررسی کند. شاید هم چیزی میان سرورها رمزگذاری را برمی‌دارد. تا آن زمان، از حسابی در سرویس دیگری بنویسید.

## The rest

bounce-server-error-title = سرور مقابل خراب است
bounce-server-error-what = سرور مقابل هیچ اتصالی نمی‌پذیرد، یا خطای خودش را گزارش می‌کند.
bounce-server-error-next = یک روز صبر کنید و دوباره بفرستید. اگر ادامه داشت، از راه دیگری به گیرنده خبر بدهید.

bounce-expired-title = پس از تلاش‌های زیاد کنار گذاشته شد
bounce-expired-what = ایمیل چند روز تحویل داده نشد. گزارش نمی‌گوید چرا: شاید سرور مقابل خراب باشد، یا راهش قطع باشد.
bounce-expired-next = از حسابی در سرویس دیگری بنویسید. اگر آن ایمیل رسید، از سرویس خودتان بپرسید لاگ آن دربارهٔ سرور مقابل چه می‌گوید.

bounce-unknown-title = گزارش دلیل روشنی نمی‌دهد
bounce-unknown-what = گزارش دلیل را با واژه‌هایی که Waypost می‌شناسد نمی‌گوید.
bounce-unknown-next = گزارش را برای سرویس خودتان بفرستید و بپرسید معنایش چیست.

## Good news

bounce-delivered-title = ایمیل رسید
bounce-delivered-what = ایمیل به سرور مقابل تحویل داده شد و در صندوق قرار گرفت.
bounce-relayed-title = ایمیل جلوتر فرستاده شد
bounce-relayed-what = ایمیل به سروری تحویل داده شد که رسید نمی‌فرستد. بیش از این نمی‌شود دانست.
bounce-expanded-title = ایمیل به یک فهرست رفت
bounce-expanded-what = این آدرس، فهرستی از گیرنده‌ها یا هدایت به آدرس دیگری است. ایمیل به آنجا رسید و جلوتر فرستاده شد.

## The sentence above it all. $title is one of the titles above.

bounce-summary-one = ایمیل شما به { $recipient } برگشت. { $title }.
bounce-summary-one-unnamed = ایمیلی برگشت. { $title }.
bounce-summary-one-delayed = ایمیل شما به { $recipient } دیر کرده است. { $title }.
bounce-summary-one-delayed-unnamed = ایمیلی دیر کرده است. { $title }.
bounce-summary-several = { $count ->
    [one] ایمیل برای { $count } گیرنده برگشته یا دیر کرده است.
   *[other] ایمیل برای { $count } گیرنده برگشته یا دیر کرده است.
}
bounce-summary-delivered = این ایمیل برگشتی نیست، رسید است: ایمیل رسید یا جلوتر فرستاده شد.
bounce-summary-auto-reply = این ایمیل برگشتی نیست، پاسخ خودکار صندوق گیرنده است: ایمیل شما رسید.
bounce-summary-other-report = این ایمیل برگشتی نیست، گزارش دیگری است، مانند خبر خوانده شدن یک ایمیل.
bounce-summary-none = این ایمیل برگشتی نیست. Waypost ایمیلی را لازم دارد که در آن سروری می‌گوید ایمیل شما تحویل داده نشد.

## A log: what was found

maillog-path-timeout-title = راه قطع است: { $domains }
maillog-path-timeout-what = { $address-count ->
    [one] این سرور از این آدرس پاسخی نمی‌گیرد: { $addresses }.
   *[other] این سرور از این آدرس‌ها پاسخی نمی‌گیرد: { $addresses }.
} شمار اتصال‌های بی‌پاسخ یا ناموفق: { $failures }.
maillog-path-timeout-next = همان آدرس‌ها را از شبکهٔ دیگری امتحان کنید، مثلاً از سروری اجاره‌ای در جای دیگر. اگر آنجا پاسخ دادند، از ارائه‌دهندهٔ خط این سرور بپرسید چه کسی بسته‌ها را دور می‌ریزد. تا آن زمان، ایمیل این دامنه‌ها را از راه سرور دیگری بفرستید.

maillog-path-reset-title = اتصال‌ها بریده می‌شوند: { $domains }
maillog-path-reset-what = { $address-count ->
    [one] اتصال به این آدرس
   *[other] اتصال به این آدرس‌ها
} پیش از تحویل ایمیل بریده یا گم می‌شود: { $addresses }. شمار دفعه‌ها: { $failures }.
maillog-path-reset-next = شاید سرور مقابل خودش قطع می‌کند، مثلاً برای فرستنده‌هایی که به آن‌ها اعتماد ندارد. از شبکهٔ دیگری وصل شوید و مقایسه کنید. اگر آنجا کار کرد، از ارائه‌دهندهٔ خط این سرور بپرسید.

maillog-path-unreachable-title = راهی نیست: { $domains }
maillog-path-unreachable-what = شبکهٔ این سرور { $address-count ->
    [one] به این آدرس
   *[other] به این آدرس‌ها
} راهی ندارد: { $addresses }. شمار اتصال‌های ناموفق: { $failures }.
maillog-path-unreachable-next = اگر فقط آدرس‌های IPv6 درگیرند، این سرور احتمالاً IPv6 ندارد: آن را برای ایمیل‌های ارسالی خاموش کنید. اگر نه، از ارائه‌دهندهٔ خط این سرور بپرسید.

maillog-own-port-25-closed-title = این سرور به هیچ‌کس نمی‌تواند بفرستد
maillog-own-port-25-closed-what = اتصال به همهٔ مقصدها همزمان ناموفق است: { $address-count ->
    [one] { $address-count } آدرس
   *[other] { $address-count } آدرس
} از { $domain-count ->
    [one] { $domain-count } دامنه
   *[other] { $domain-count } دامنه
}. هیچ مقصدی جدا نشده است.
maillog-own-port-25-closed-next = به احتمال زیاد درگاه 25 روی خط خود این سرور بسته است، کاری که بسیاری برای جلوگیری از هرزنامه می‌کنند. یا شبکهٔ آن از کار افتاده است. دیوار آتش (firewall) را نگاه کنید. سپس از ارائه‌دهنده بخواهید درگاه 25 را برای ارسال باز کند، یا از راه سرور واسطه با درگاه 587 بفرستید.

maillog-destination-down-title = سرورهای مقصد خراب‌اند: { $domains }
maillog-destination-down-what = { $address-count ->
    [one] اتصال به این آدرس
   *[other] اتصال به این آدرس‌ها
} ناموفق است: { $addresses }. شمار دفعه‌ها: { $failures }؛ همه در یک بازهٔ زمانی، یا با رد آشکار. سروری که خاموش یا پرکار باشد چنین می‌کند.
maillog-destination-down-next = صبر کنید: ایمیل در صف می‌ماند. اگر چند روز ادامه داشت، از راه دیگری به طرف مقابل خبر بدهید.

maillog-greylisted-title = گفته شد بعداً دوباره تلاش شود
maillog-greylisted-what = برخی مقصدها عمداً تلاش نخست را عقب می‌اندازند: { $domains }. شمار دفعه‌ها: { $failures }.
maillog-greylisted-next = کاری لازم نیست. ایمیل در تلاش بعدی می‌رسد.

maillog-refused-reputation-title = به خاطر بدنامی این سرور پذیرفته نشد
maillog-refused-reputation-what = این مقصدها به خاطر آدرس یا شبکهٔ این سرور ایمیل را نپذیرفتند: { $domains }. شمار دفعه‌ها: { $failures }.
maillog-refused-reputation-next = آدرس این سرور را در فهرست‌های سیاهی که پاسخ‌ها نام می‌برند جست‌وجو کنید. علت را برطرف کنید و بخواهید آدرس را از فهرست بردارند.

maillog-refused-by-order-title = به دستور حکومت پذیرفته نشد
maillog-refused-by-order-what = این مقصدها ایمیل را نپذیرفتند و دلیل را قانون، دادگاه یا نهادی رسمی دانستند: { $domains }. شمار دفعه‌ها: { $failures }.
maillog-refused-by-order-next = این سطرها را نگه دارید: این‌ها مدرک‌اند. ایمیل این دامنه‌ها باید از راه سروری در کشور دیگری برود.

maillog-dns-failed-title = آدرس برخی مقصدها پیدا نشد
maillog-dns-failed-what = جست‌وجوی این‌ها ناموفق بود: { $domains }. شمار دفعه‌ها: { $failures }.
maillog-dns-failed-next = همین نام‌ها را از یک سرور DNS دیگر (resolver) بپرسید. اگر آن‌ها را می‌شناسد، سرور DNS این سرور را درست یا عوض کنید.

maillog-tls-failed-title = با برخی مقصدها رمزگذاری برقرار نشد
maillog-tls-failed-what = رمزگذاری با این مقصدها لازم بود و برقرار نشد: { $domains }. شمار دفعه‌ها: { $failures }.
maillog-tls-failed-next = ببینید وقتی از شبکهٔ دیگری می‌پرسید، این سرورها STARTTLS پیشنهاد می‌کنند یا نه. اگر می‌کنند، چیزی در مسیر این سرور آن را برمی‌دارد.

## A log: when, and what speaks for and against it

# $since and $until are times.
maillog-since = آغاز آن { $since } بود و تا پایان لاگ ادامه دارد.
maillog-from-until = آغاز آن { $since } و پایانش { $until } بود.
# The same minute.
maillog-at = زمان آن { $since } بود.
maillog-controls = { $count ->
    [one] در همین مدت به دست‌کم { $count } مقصد دیگر رسیدن ممکن بود.
   *[other] در همین مدت به دست‌کم { $count } مقصد دیگر رسیدن ممکن بود.
}
maillog-no-controls = در همین مدت به هیچ مقصد دیگری هم نرسید، پس شاید مشکل از خط خود این سرور باشد.
maillog-spared = { $count ->
    [one] در همین مدت به { $count } آدرس دیگر از همین مقصد رسیدن ممکن بود: فقط برخی درگیرند.
   *[other] در همین مدت به { $count } آدرس دیگر از همین مقصد رسیدن ممکن بود: فقط برخی درگیرند.
}
maillog-never-worked = در این لاگ، پیش از آن هم هرگز به این آدرس‌ها وصل نشده است.
maillog-more = { $count ->
    [one] { $count } مورد دیگر
   *[other] { $count } مورد دیگر
}
# $asn is the number of a network, $network its owner's name, $count the number of addresses.
maillog-network = { $count ->
    [one] این آدرس در شبکهٔ { $network } است
   *[other] همهٔ این آدرس‌ها در شبکهٔ { $network } هستند
} (AS{ $asn }‎).
maillog-network-of = { $count ->
    [one] این آدرس در شبکهٔ { $network } است
   *[other] همهٔ این آدرس‌ها در شبکهٔ { $network } هستند
} (AS{ $asn }‎، { $country }).
maillog-confidence-said = سرورهای دیگر خودشان این را می‌گویند.
maillog-confidence-certain = برنامهٔ Waypost از این مطمئن است: لاگ علت‌های ممکن دیگر را کنار می‌گذارد.
maillog-confidence-likely = این محتمل‌ترین علت است، ولی شاید چیز دیگری پشت آن باشد.
maillog-confidence-possible = این یکی از علت‌های ممکن است. در لاگ، سرور خاموش و راه قطع‌شده یکسان دیده می‌شوند.

## A log: the sentence above it all

maillog-summary-empty = لاگ خالی است.
maillog-summary-unknown = هیچ سطری از این لاگ برای Waypost فهمیدنی نیست. لاگ‌های Postfix و Exim و sendmail و OpenSMTPD و qmail و Exchange را می‌خواند.
maillog-summary-no-mail = در این لاگ ایمیلی به سرورهای دیگر نیست.
maillog-summary-fine = { $destinations ->
    [one] { $destinations } مقصد امتحان شد و در راه آن ایرادی نیست.
   *[other] { $destinations } مقصد امتحان شد و در راه آن‌ها ایرادی نیست.
}
maillog-summary-one = { $title }.
maillog-summary-several = { $title }. { $count ->
    [one] { $count } یافتهٔ دیگر هم هست.
   *[other] { $count } یافتهٔ دیگر هم هست.
}
