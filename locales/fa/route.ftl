### The way over Tor: what happens, and what it means.
### An invisible U+200E keeps Latin text with punctuation in its order.

## Ways into Tor. They stand inside other sentences.

route-way-direct = مستقیم به Tor
route-way-bridge = از یک پل ساده
# $name is a transport, such as obfs4 or snowflake.
route-way-transport = از راه { $name }

## How far it is. $way is one of the above, $percent a whole number.

route-stage-connecting = رسیدن به شبکهٔ Tor، { $way }
route-stage-handshake = تماس برقرار شد؛ بررسی اینکه واقعاً Tor است، { $way }
route-stage-directory = گرفتن فهرست رایانه‌های Tor، { $way }: { $percent } درصد
route-stage-circuit = آزمایش راه، { $way }
route-ready = راه Tor کار می‌کند، { $way }.

## Why a way does not work. $way is one of the above.

route-blocked-unreachable = به Tor نمی‌شود رسید، { $way }: از اینجا راهی نیست. ببینید شبکه‌تان کار می‌کند یا نه.
route-blocked-dropped = راه Tor قطع است، { $way }: کسی پاسخ نمی‌دهد.
route-blocked-reset = راه Tor قطع است، { $way }: هر تماس بی‌درنگ قطع می‌شود.
route-blocked-handshake-cut = راه Tor قطع است، { $way }: تماس آغاز می‌شود و سپس قطع می‌شود.
route-blocked-cut-later = راه Tor قطع است، { $way }: تماس برقرار می‌شود، ولی چیز کمی عبور می‌کند.
route-blocked-clock-wrong = به گفتهٔ Tor ساعت این رایانه درست نیست. آن را تنظیم کنید و دوباره امتحان کنید.
route-blocked-bridges-silent = هیچ پلی پاسخ نمی‌دهد، { $way }.
# $program is the name of a program, or where it should lie.
route-transport-missing = این راه Tor را نمی‌شود امتحان کرد، { $way }: برنامهٔ { $program } پیدا نشد.

## What goes wrong on this computer

route-unable-settings = فایل شبکه یا یکی از پل‌های پروفایل برای Tor قابل استفاده نیست.
route-unable-folder = پوشهٔ Tor قابل استفاده نیست: ببینید چه کسی می‌تواند در آن بنویسد، یا پوشهٔ دیگری با ‎--state-dir بدهید.
route-unable-system = سیستم جایی برای اجرای Tor نمی‌دهد: چند برنامه را ببندید و دوباره امتحان کنید.

## While it runs

route-lost = اتصال Tor از دست رفت. تا دوباره کار نکند، چیزی بیرون فرستاده نمی‌شود.
route-helper-ended = برنامهٔ Tor خودبه‌خود متوقف شد.
route-restarting = { $seconds ->
    [one] { $seconds } ثانیهٔ دیگر تلاش تازه‌ای آغاز می‌شود.
   *[other] { $seconds } ثانیهٔ دیگر تلاش تازه‌ای آغاز می‌شود.
}

## Before Tor is used for the first time

route-risk-seen = پیش از استفاده از Tor: هر کس خط شما را زیر نظر داشته باشد، می‌بیند که از آن استفاده می‌کنید، ولی نمی‌بیند برای چه کاری. پل این را بهتر پنهان می‌کند، هرچند نه با اطمینان.
route-risk-law = در برخی جاها استفاده از Tor خلاف قانون است یا جلب توجه می‌کند. ببینید جایی که هستید چه قاعده‌ای دارد.
route-risk-left = وقتی وارد حساب می‌شوید، سرویس ایمیل همچنان می‌داند شما کیستید. فقط جای شما از آن پنهان می‌ماند.
