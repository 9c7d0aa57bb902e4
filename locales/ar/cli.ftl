### What only the command line says.

## Headings of a report

cli-heading-way = الطريق إلى بريدك
cli-heading-parts = بريدك، جزءا جزءا
cli-heading-findings = ما الذي ظهر
cli-heading-alternatives = ما الذي يمكنك فعله

## A finding

cli-sure = درجة اليقين
cli-sure-certain = مؤكد
cli-sure-likely = مرجح
cli-sure-possible = ممكن
cli-where = أين
# $hop is the number of a point on the way, counted from this computer.
cli-point = النقطة { $hop }
cli-seen-at = ظهر عند
cli-more = { $count ->
    [zero] ولا غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
cli-ruled-out = مستبعد
cli-left-open = ما زال ممكنا

## A way around. $seconds is how long the try took, in whole seconds.

cli-tried-works = تمت تجربته للتو، وهو يعمل: { $seconds ->
    [zero] في أقل من ثانية.
    [one] في ثانية واحدة.
    [two] في ثانيتين.
    [few] في { $seconds } ثوان.
    [many] في { $seconds } ثانية.
   *[other] في { $seconds } ثانية.
}
cli-tried-fails = تمت تجربته للتو، وهو لا يعمل من هنا.
cli-not-tried = لم تجر تجربته بعد.
cli-trying = تجري تجربته الآن.
cli-helps = ينفع في

## Around a report

# $provider is a mail domain that no entry of the directory names.
cli-assumed = لا يعرف Waypost المزود { $provider }، فاستنتج خوادمه من الاسم. قد لا تكون كلها صحيحة.
# $time is a date and a time, $seconds the length of the check.
cli-made = جرى الفحص في { $time }، واستغرق { $seconds ->
    [zero] أقل من ثانية.
    [one] ثانية واحدة.
    [two] ثانيتين.
    [few] { $seconds } ثوان.
    [many] { $seconds } ثانية.
   *[other] { $seconds } ثانية.
}

## While a check runs, on the terminal. $seconds is the time it may take.

cli-started = يجري فحص { $provider }. لا يزيد الوقت على { $seconds ->
    [zero] ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوان
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
cli-working-computer = النظر في هذا الحاسوب
cli-working-network = النظر في شبكته
cli-working-dns = البحث عن العناوين
cli-working-road = تتبع الطريق
cli-working-encryption = تجربة التشفير
cli-working-service = تجربة البريد
cli-trying-ways = تجربة طرق أخرى
cli-stopping = جار التوقف. اضغط Ctrl-C مرة أخرى للإنهاء دون نتيجة.

## The directory of providers

cli-providers-id = المعرف
cli-providers-name = الاسم
cli-providers-domains = نطاقات البريد
cli-providers-ranges = عناوينه
cli-providers-onion = داخل تور
cli-providers-status = أخبار الأعطال
cli-providers-checked = آخر مراجعة
cli-providers-sources = المصادر
cli-providers-notes = معلومات مفيدة

## A mail that came back

cli-recipient = إلى
cli-server = الخادم
cli-reply = بكلماته
cli-reported-by = المبلغ

## Mail servers' logs. All arguments are numbers, but $from and $to: dates and times.

cli-log-span = من { $from } إلى { $to }. الأسطر: { $lines }، وغير المفهوم منها: { $unparsed }.
cli-heading-destinations = إلى أين ذهب البريد
cli-log-destination = محاولات: { $attempts }، سُلمت: { $delivered }، أُجلت: { $deferred }، تُركت: { $bounced }
cli-log-address = ناجحة: { $connected }، بلا رد: { $timeout }، مرفوضة: { $refused }، مقطوعة: { $reset }، بلا طريق: { $unreachable }

## The road over Tor

cli-route-open = الطريق عبر تور مفتوح.
# $address is an address and a port on this computer.
cli-route-socks = للبرامج التي تعرف SOCKS الإصدار 5: { $address }. اجعلها تبحث عن الأسماء عبره أيضا.
# $address is a web address on this computer.
cli-route-pac = للبرامج التي تريد عنوان سكربت الوسيط (proxy): { $address }
# $service is the name of a service, $address is on this computer, $host is the provider’s server.
cli-route-forward = { $service } بدون وسيط: { $address } يوصل إلى { $host }
cli-route-close = يُغلق بالضغط على Ctrl-C.

## An export

cli-removed = حُذف: { $what }
