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
webmail-crashed = صفحه از کار افتاد. آن را دوباره بارگیری کنید.
# $host is the name of a computer on the internet.
webmail-refused-plain = صفحه‌ای در { $host } رمزگذاری نشده است. Waypost آن را باز نکرد.

## Saving a file

webmail-save-title = ذخیرهٔ این فایل
webmail-save-warning = برنامه‌های دیگری که این فایل را باز می‌کنند از Tor استفاده نمی‌کنند. در این صورت، یک سند می‌تواند جای شما را لو بدهد.
webmail-save = ذخیره
webmail-cancel = لغو
