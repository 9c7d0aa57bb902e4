### Earlier reports on this computer.

history-empty = لا توجد تقارير سابقة هنا.
history-some-damaged = عدد التقارير التالفة التي لم تعد تُقرأ: { $count }. حذف كل التقارير يحذفها أيضًا.

## The list's columns.

history-id = المعرف
history-date = وقت الفحص
history-provider = المزود
# A short code: two reports that have it alike were made in one network.
history-network = الشبكة
history-verdict = النتيجة

## What was done. $time is a date and a time.

history-deleted = تم حذف تقرير { $time }.
history-cleared = تم حذف كل التقارير السابقة.
history-keeps = تُحفظ التقارير مدة { $days ->
    [zero] أقل من يوم.
    [one] يوم واحد.
    [two] يومين.
    [few] { $days } أيام.
    [many] { $days } يوما.
   *[other] { $days } يوم.
}
history-on = من الآن فصاعدا تُحفظ التقارير.
history-off = لن تُحفظ تقارير جديدة. تبقى الموجودة إلى أن تحذفها.

## What has changed from one report to a later one. $before and $after say how one part of the mail is doing.

history-same = لم يتغير شيء.
history-other-network = جرى الفحصان في شبكتين مختلفتين.
history-change = من قبل: { $before }، والآن: { $after }
history-not-asked = لم يُفحص
history-appeared = جديد
history-gone = زال
history-stayed = كما كان
history-new-ways = يعمل الآن
history-lost-ways = لم يعد يعمل
