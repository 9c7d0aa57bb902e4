### The doors by which other programs use Tor.

## How to use a forward. $host is the mail server's name, $port the number of the door on this computer.

forward-step-1 = این درگاه برای برنامه‌هایی است که با پراکسی SOCKS کار نمی‌کنند. چنین برنامه‌ای باید بتواند به یک جا وصل شود و گواهینامهٔ جای دیگری را بررسی کند. نمونه‌ها: msmtp (tls_host_override) یا fetchmail (sslcommonname) یا curl (--connect-to).
forward-step-2 = برنامه را به 127.0.0.1 و درگاه { $port } وصل کنید. بگذارید گواهینامه را برای { $host } بررسی کند. رمزگذاری را روشن و اجباری نگه دارید.
forward-step-3 = اگر برنامه دربارهٔ گواهینامه هشدار داد، همان‌جا دست نگه دارید. آن را نپذیرید: این برنامه نمی‌تواند از این درگاه به‌شکل امن استفاده کند. از پراکسی SOCKS یا از صفحهٔ وب ایمیل با Tor استفاده کنید.
