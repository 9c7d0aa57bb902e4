### Bridges: the user's own entrances to Tor.
### An invisible U+200E keeps Latin text with punctuation in its order.

## What is wrong with a pasted line. $line is its number. These come in a list, after “nothing was added:”.

bridges-line-no-bridge = سطر { $line } آدرس پل نیست
bridges-line-bad-address = سطر { $line } آدرس و درگاه درستی ندارد
bridges-line-no-fingerprint = سطر { $line } اثر انگشت ندارد، یعنی ۴۰ رقم و حرفی که پس از آدرس می‌آید
bridges-line-bad-fingerprint = سطر { $line } جای اثر انگشت چیزی دارد که اثر انگشت نیست
bridges-line-bad-setting = سطر { $line } تنظیمی دارد که نمی‌تواند درست باشد
bridges-line-cut-off = سطر { $line } پایانش افتاده است، آن را یک بار دیگر کامل کپی کنید
bridges-line-too-long = سطر { $line } برای آدرس پل زیادی بلند است
bridges-line-too-many = سطر { $line } بیش از اندازهٔ مجاز است
bridges-lines-more = { $count ->
    [one] { $count } سطر دیگر هم نادرست است
   *[other] { $count } سطر دیگر هم نادرست است
}
bridges-lines-wrong = چیزی اضافه نشد: { $faults }
bridges-lines-untried = چیزی امتحان نشد: { $faults }

## What could not be done

bridges-none-given = آدرس یک پل را بدهید: همان‌طور که برایتان فرستاده‌اند، میان دو علامت نقل‌قول (") یا از ورودی استاندارد
bridges-none-kept = هیچ پلی اضافه نکرده‌اید؛ با waypost bridges add اضافه کنید
bridges-no-keyring-wished = پل‌ها فقط در دسته‌کلید سیستم نگه داشته می‌شوند؛ گزینهٔ ‎--no-keyring را بردارید
bridges-keyring-missing = پل‌ها فقط در دسته‌کلید سیستم نگه داشته می‌شوند و اینجا دسته‌کلیدی پاسخ نمی‌دهد
bridges-keyring-locked = دسته‌کلید قفل است؛ برای رسیدن به پل‌ها، قفل آن را باز کنید
bridges-keyring-failed = دسته‌کلید با خطا روبه‌رو شد ({ $reason })؛ پل‌های شما هنوز در آن هستند، دوباره امتحان کنید
bridges-damaged = آنچه به جای پل‌های شما در دسته‌کلید است خوانده نمی‌شود؛ با waypost bridges remove --all از نو آغاز کنید
# $most is a number.
bridges-too-many = بیش از { $most } پل نمی‌شود نگه داشت؛ نخست چند تا را بردارید
# $label is what was typed.
bridges-no-such = پلی به نام «{ $label }» نیست؛ نام پل‌ها با waypost bridges list دیده می‌شود
bridges-ambiguous = نام چند پل با «{ $label }» آغاز می‌شود؛ بخش بیشتری از نام را بنویسید

## What was done

bridges-added = { $count ->
    [0] این پل‌ها از پیش هستند.
    [one] { $count } پل اضافه شد. این پل فقط در دسته‌کلید شماست و جای دیگری نیست.
   *[other] { $count } پل اضافه شد. این پل‌ها فقط در دسته‌کلید شما هستند و جای دیگری نیستند.
}
bridges-removed = پل { $label } برداشته شد.
bridges-removed-all = همهٔ پل‌های شما برداشته شد.
bridges-empty = شما هنوز پلی اضافه نکرده‌اید.

## The list

bridges-head-label = پل
bridges-head-transport = روش پنهان‌سازی
# A bridge that does not hide that it is one.
bridges-transport-direct = ندارد

## How a bridge did that was tried. These stand behind its name.

# $program is the name of a program, or where it should lie.
bridges-try-missing = امتحان نشد، چون برنامهٔ { $program } پیدا نشد.
bridges-try-unreachable = از اینجا راهی به آدرس آن نیست. ببینید شبکه‌تان کار می‌کند یا نه.
bridges-try-dropped = در آدرس آن کسی پاسخ نمی‌دهد. شاید دیگر نباشد یا قطع شده باشد: پل دیگری بخواهید.
bridges-try-reset = تماس با آدرس آن بی‌درنگ قطع می‌شود. شاید دیگر نباشد یا قطع شده باشد: پل دیگری بخواهید.
bridges-try-handshake-cut = آدرس آن پاسخ می‌دهد، اما پل نه. شاید آدرس پل غلط باشد، یا تماس قطع می‌شود.
bridges-try-cut-later = پاسخ می‌دهد، اما داده‌ها خیلی کم می‌گذرند.
bridges-try-silent = پاسخ نمی‌دهد. پل دیگری بخواهید.
bridges-try-late = خیلی کند است: Tor به‌موقع آماده نشد.
