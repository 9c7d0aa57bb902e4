### Thunderbird through Tor.

## What could not be done. $name is what was typed, $file a path, $reason what the system said.

thunderbird-no-such-profile = اینجا Thunderbird پروفایلی به نام «{ $name }» ندارد؛ نام پروفایل‌ها با waypost thunderbird list دیده می‌شود
thunderbird-ambiguous = نام چند پروفایل Thunderbird «{ $name }» است؛ پوشهٔ یکی از آن‌ها را بدهید
thunderbird-running = برنامهٔ Thunderbird باز است؛ آن را ببندید و دوباره امتحان کنید
thunderbird-not-set = این پروفایل را Waypost تنظیم نکرده است، پس چیزی برای برگرداندن نیست
thunderbird-unfinished = فایل user.js در این پروفایل پایان درستی ندارد؛ نخست آن را درست کنید
thunderbird-edited = سطرهای Waypost در user.js تغییر کرده‌اند؛ آن‌ها را دستی بردارید و دوباره امتحان کنید
thunderbird-storage = فایل { $file } قابل استفاده نیست: { $reason }
thunderbird-no-home = این سیستم پوشهٔ خانه‌ای نشان نمی‌دهد

## What was done

thunderbird-set = پروفایل { $name } تنظیم شد. Thunderbird را دوباره باز کنید. از آن پس، تا وقتی راه Waypost را باز نگه دارید، ایمیل‌های { $provider } از Tor می‌گذرند. بدون آن، ایمیل‌ها منتظر می‌مانند و از راه دیگری نمی‌روند.
thunderbird-undone = پروفایل { $name } به حالت پیشین برگشت.

## The list

thunderbird-empty = اینجا Thunderbird پیدا نشد.
thunderbird-head-name = پروفایل
thunderbird-head-state = از راه Tor
thunderbird-head-folder = پوشه
thunderbird-yes = بله
thunderbird-no = نه
