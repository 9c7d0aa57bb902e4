### The report as a page, a text or a print, for the people who help.

# $provider is the name of a mail provider.
report-title = تقرير Waypost: { $provider }
# $version is that of Waypost, $system the name of an operating system, $id names the report.
report-made-by = أعده الإصدار { $version } من Waypost على { $system }. التقرير { $id }.

## Headings

report-heading-tried = ما الذي تمت تجربته
report-heading-compared = بماذا قورن
report-heading-points = الطريق، نقطة نقطة
report-heading-times = متى، وكم استغرق
report-heading-raw = كل القياسات
report-heading-told = ما تقوله الخوادم المرسِلة
report-log-title = ما يظهره سجل خادم البريد
report-log-span = من { $from } إلى { $to }.
# Connections of a mail server to one destination; all arguments are numbers.
report-chart = الاتصالات عبر الزمن: نجح منها { $connected }، وبقي بلا رد { $timeout }، وفشل بسبب آخر { $other }

## Tables

report-part = الجزء
report-part-all = كل الأجزاء
report-step = الخطوة
report-tries = المحاولات
report-start = البداية
report-longest = الأطول
report-end = النهاية
report-point = النقطة
report-address = العنوان
report-network = الشبكة
report-time = الزمن
report-answer = الرد

## What was held against what

report-role-control = آخرون على الخط نفسه
report-role-neighbour = عنوان مجاور
report-role-other-port = منفذ آخر للخادم نفسه
report-role-innocent = اسم لا يحجبه أحد

## How tries ended. All arguments are numbers.

report-worked = نجح: { $count }
report-reply-code = لا عنوان (الرمز { $code })
report-unwilling = الخادم لم يقبل
report-failure-timeout = لا رد في الوقت المحدد
report-failure-connection-reset = انقطع
report-failure-connection-refused = رُفض
report-failure-icmp-unreachable = أُعيد من الطريق
report-failure-no-route = لا طريق
report-failure-no-neighbour = لا رد من الجهاز المجاور
report-failure-forbidden = غير مسموح هنا
report-failure-connection-closed = أُغلق مبكرا
report-failure-tls-alert = تنبيه في التشفير
report-failure-tls-protocol = تشفير غير سليم
report-failure-bad-reply = رد غير مفهوم
report-failure-too-large = رد أطول من اللازم
report-failure-local-fault = خلل في هذا الجانب
report-failure-cancelled = أُوقف
report-failure-unknown = فشل بسبب آخر

## Points on the way. $target is a server, with its door (port) and address.

report-way-to = إلى { $target }
report-way-closed = لا يسمح هذا النظام لبرنامج Waypost بالنظر.
report-hop-time-exceeded = مرره إلى الأمام
report-hop-connected = قبل الخادم الاتصال
report-hop-refused = رفض الخادم الاتصال
report-hop-unreachable = أُعيد من هنا
report-hop-silent = لا رد
report-not-reached = ينتهي الأثر هنا.

## Times. $ms is a number of milliseconds, $seconds a text such as 5.4.

report-ms = { $ms } م.ث
report-seconds = { $seconds } ث

## Below a print

report-raw-attached = كل القياسات مرفقة بهذا الملف.
report-missing-letters = يتعذر رسم بعض الحروف في هذا الملف فتظهر مكانها مربعات. وهي موجودة في الصفحة (HTML).

## What was taken out of a report before it left

removed-some = { $what } ({ $count })
removed-mail-address = أسماء في عناوين البريد
removed-address = عناوين هذا الحاسوب
removed-name = أسماء الحاسوب والمستخدم وشبكة Wi-Fi
removed-home-folder = مسارات المجلد الشخصي
removed-secret = جسور ومفاتيح وكلمات مرور
removed-encoded = شيء مما سبق مكتوب بصيغة أخرى
removed-local-network = نقاط الشبكة المحلية
removed-time = أوقات دقيقة
removed-system = إصدار النظام
removed-chosen = ما طُلب حذفه أيضًا
