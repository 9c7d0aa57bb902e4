### The webmail window, which reaches nothing but Tor.

## The bar above the page

webmail-onion = سایت پیازی، از راه Tor
webmail-through-tor = از راه Tor
webmail-reconnecting = در حال اتصال دوبارهٔ Tor…
webmail-back = بازگشت
webmail-reload = بارگیری دوباره
webmail-new-identity = هویت جدید
webmail-new-identity-hint = شما را از حساب خارج می‌کند، این بازدید را فراموش می‌کند و راه دیگری در Tor می‌گیرد.
webmail-close = بستن
webmail-not-tor-browser = این پنجره از راه Tor به ایمیل شما می‌رسد. این مرورگر Tor نیست: سایت‌ها آسان‌تر می‌توانند رایانهٔ شما را از بقیه بازشناسند.
webmail-not-shut-in = فقط تنظیمات نمای وب این سیستم این صفحه را در مسیر Tor نگه می‌دارد. سازندگان Waypost نتوانسته‌اند این را روی این سیستم بیازمایند.
webmail-crashed = صفحه از کار افتاد. آن را دوباره بارگیری کنید.
# $host is the name of a computer on the internet.
webmail-refused-plain = صفحه‌ای در { $host } رمزگذاری نشده است. Waypost آن را باز نکرد.

## Saving a file

webmail-save-title = ذخیرهٔ این فایل
webmail-save-warning = برنامه‌های دیگری که این فایل را باز می‌کنند از Tor استفاده نمی‌کنند. در این صورت، یک سند می‌تواند جای شما را لو بدهد.
webmail-save = ذخیره
webmail-cancel = لغو

## Why there is no such window

# $provider is the name of a mail provider.
webmail-none = سرویس { $provider } صفحهٔ وب ایمیلی ندارد که Waypost بشناسد
webmail-unknown = برای این آدرس، Waypost صفحهٔ وب ایمیلی نمی‌شناسد؛ برنامهٔ ایمیلتان را از راه Tor بگذرانید
webmail-folder = پوشهٔ { $file } قابل استفاده نیست: { $reason }
webmail-jail-forbidden = این سیستم نمی‌گذارد پنجره محصور شود: شاید شما را لو بدهد، پس باز نمی‌شود؛ از مرورگر Tor یا راه Tor با برنامهٔ ایمیل استفاده کنید
webmail-jail-forbidden-tor-browser = این سیستم نمی‌گذارد پنجره محصور شود: شاید شما را لو بدهد، پس باز نمی‌شود؛ صفحه را در مرورگر Tor که اینجا نصب است باز کنید
webmail-not-here = برای این سیستم پنجره‌ای بدون خطر نشت شناخته نیست، پس Waypost پنجره‌ای باز نمی‌کند؛ مرورگر Tor همین کار را می‌کند
webmail-not-here-tor-browser = برای این سیستم پنجره‌ای بدون خطر نشت شناخته نیست، پس Waypost پنجره‌ای باز نمی‌کند؛ صفحه را در مرورگر Tor که اینجا نصب است باز کنید
webmail-no-display = صفحه‌نمایشی نبود که پنجره روی آن باز شود
webmail-misunderstood = پنجره و Waypost حرف هم را نفهمیدند؛ Waypost را دوباره نصب کنید
