### Earlier reports on this computer.

history-empty = اینجا گزارش پیشینی نیست.
history-some-damaged = شمار گزارش‌های خرابی که دیگر خوانده نمی‌شوند: { $count }. با حذف همهٔ گزارش‌ها این‌ها هم حذف می‌شوند.

## The list's columns.

history-id = شناسه
history-date = زمان بررسی
history-provider = سرویس
# A short code: two reports that have it alike were made in one network.
history-network = شبکه
history-verdict = نتیجه

## What was done. $time is a date and a time.

history-deleted = گزارش { $time } حذف شد.
history-cleared = همهٔ گزارش‌های پیشین حذف شد.
history-keeps = گزارش‌ها { $days } روز نگه داشته می‌شوند.
history-on = از این پس گزارش‌ها نگه داشته می‌شوند.
history-off = دیگر گزارشی نگه داشته نمی‌شود. گزارش‌های پیشین می‌مانند تا خودتان حذفشان کنید.

## What has changed from one report to a later one. $before and $after say how one part of the mail is doing.

history-same = چیزی تغییر نکرده است.
history-other-network = این دو در شبکه‌های متفاوتی انجام شده‌اند.
history-change = پیش‌تر: { $before }، اکنون: { $after }
history-not-asked = بررسی نشده
history-appeared = تازه
history-gone = برطرف‌شده
history-stayed = مانند پیش
history-new-ways = اکنون کار می‌کند
history-lost-ways = دیگر کار نمی‌کند
