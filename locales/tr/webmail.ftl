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
webmail-not-shut-in = Bu sayfayı Tor yolunda tutan yalnızca bu sistemin web görünümünün ayarlarıdır. Waypost’u yapanlar bunu bu sistemde deneyemedi.
webmail-crashed = Sayfa çalışmaz oldu. Yenileyin.
# $host internetteki bir bilgisayarın adı.
webmail-refused-plain = { $host } üzerindeki bir sayfa şifreli değil. Waypost onu açmadı.

## Dosya kaydetme

webmail-save-title = Bu dosyayı kaydet
webmail-save-warning = Bu dosyayı açan başka programlar Tor kullanmaz. O zaman bir belge nerede olduğunuzu ele verebilir.
webmail-save = Kaydet
webmail-cancel = Vazgeç

## Neden böyle bir pencere yok

# $provider bir e-posta hizmetinin adı.
webmail-none = Waypost, { $provider } için bir web posta sayfası bilmiyor
webmail-unknown = Waypost bu adres için bir web posta sayfası bilmiyor; e-posta programınızla Tor üzerinden yolu kullanın
webmail-folder = { $file } klasörü kullanılamıyor: { $reason }
webmail-jail-forbidden = bu sistem bir programın kendini yalıtmasına izin vermiyor; pencere bilgi sızdırabileceği için Waypost onu açmıyor; Tor Browser’ı ya da e-posta programınızla Tor üzerinden yolu kullanın
webmail-jail-forbidden-tor-browser = bu sistem bir programın kendini yalıtmasına izin vermiyor; pencere bilgi sızdırabileceği için Waypost onu açmıyor; sayfayı burada kurulu olan Tor Browser’da açın
webmail-not-here = bu sistem için bilgi sızdırması olanaksız bir pencere bilinmiyor, bu yüzden Waypost pencere açmıyor; aynı işi Tor Browser görür
webmail-not-here-tor-browser = bu sistem için bilgi sızdırması olanaksız bir pencere bilinmiyor, bu yüzden Waypost pencere açmıyor; sayfayı burada kurulu olan Tor Browser’da açın
webmail-no-display = pencere, üzerinde görünebileceği bir ekran bulamadı
webmail-misunderstood = pencere ile Waypost birbirini anlamadı; Waypost’u yeniden kurun
