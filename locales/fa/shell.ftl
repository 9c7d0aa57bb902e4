### What the window's frame says: the language's own name, notifications, the system's dialogs.

language-name = فارسی
shell-check-ended = بررسی تمام شد
shell-in-background = راه Tor باز می‌ماند. برای دیدن دوبارهٔ پنجره، Waypost را دوباره باز کنید.
shell-page-crashed = صفحهٔ پنجره از کار افتاد و دوباره بار می‌شود. بررسی‌های در جریان متوقف شدند و راه Tor بسته شد.

## The system's dialogs

shell-pick-mail = انتخاب ایمیل برگشتی
shell-pick-logs = انتخاب لاگ‌ها
shell-save-report = ذخیرهٔ گزارش
shell-close-title = برنامهٔ Waypost بسته شود؟
shell-close-route = راه Tor باز است. اگر Waypost بسته شود، این راه هم بسته می‌شود و برنامه‌های ایمیلی که از آن می‌گذرند باید منتظر بمانند. راه بدون پنجره هم می‌تواند باز بماند: برای دیدن دوبارهٔ پنجره، Waypost را دوباره باز کنید.
shell-close-background = ادامه بدون پنجره
shell-close-yes = بستن هر دو
shell-close-no = باز بماند
