### Pencere çerçevesinin söyledikleri: dilin kendi adı, bildirimler, sistem pencereleri.

language-name = Türkçe
shell-check-ended = Kontrol bitti
shell-in-background = Tor üzerinden yol açık kalıyor. Pencereyi görmek için Waypost’u yeniden başlatın.
shell-page-crashed = Penceredeki sayfa yarıda kaldı ve yeniden yükleniyor. Süren kontroller durduruldu, Tor üzerinden yol kapatıldı.

## Sistem pencereleri

shell-pick-mail = Geri dönen iletiyi seçin
shell-pick-logs = Günlükleri seçin
shell-save-report = Raporu kaydet
shell-close-title = Waypost kapatılsın mı?
shell-close-route = Tor üzerinden yol açık. Waypost kapanınca yol da kapanır; onu kullanan e-posta programları beklemek zorunda kalır. Yol pencere olmadan da açık kalabilir: pencereyi görmek için Waypost’u yeniden başlatın.
shell-close-background = Pencere olmadan sürdür
shell-close-yes = İkisini de kapat
shell-close-no = Açık kalsın
