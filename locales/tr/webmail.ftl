### Tor dışında hiçbir yere ulaşmayan web posta penceresi.

## Sayfanın üstündeki çubuk

webmail-onion = Onion sitesi, Tor üzerinden
webmail-through-tor = Tor üzerinden
webmail-reconnecting = Tor yeniden bağlanıyor…
webmail-back = Geri
webmail-reload = Yenile
webmail-new-identity = Kimliği yenile
webmail-new-identity-hint = Oturumunuzu kapatır, bu ziyareti unutur ve Tor içinde başka bir yol seçer.
webmail-close = Kapat
webmail-not-tor-browser = Bu pencere e-postanıza Tor üzerinden ulaşır. Tor Browser değildir: bir site bilgisayarınızı başkalarından daha kolay ayırt edebilir.
webmail-crashed = Sayfa çalışmaz oldu. Yenileyin.
# $host internetteki bir bilgisayarın adı.
webmail-refused-plain = { $host } üzerindeki bir sayfa şifreli değil. Waypost onu açmadı.

## Dosya kaydetme

webmail-save-title = Bu dosyayı kaydet
webmail-save-warning = Bu dosyayı açan başka programlar Tor kullanmaz. O zaman bir belge nerede olduğunuzu ele verebilir.
webmail-save = Kaydet
webmail-cancel = Vazgeç
