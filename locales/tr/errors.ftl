### Yapılamayanlar ve nasıl düzeltileceği: programın kendi cümleleri, başta büyük harf olmadan.

## Kontrolün kimin için olduğu

error-who-empty = name@example.org gibi bir e-posta adresi yazın
error-who-too-long = bu, e-posta adresi olamayacak kadar uzun
error-who-no-user = bu e-posta adresinde @ işaretinden önce bir şey yok
error-who-no-domain = @ işaretinden sonra gelen bir alan adı değil
error-who-number = bu bir sayı, e-posta alan adı değil; example.org gibi bir ad yazın
error-who-neither = bu ne bir e-posta adresi ne bir alan adı ne de bir hizmet kodu
# $id yazılan şey.
error-who-unknown = Waypost “{ $id }” diye bir hizmet tanımıyor; e-posta adresinin tamamını yazın
# $domain is a mail domain.
error-route-unknown = “{ $domain }” Waypost’un bildiği bir e-posta alan adı değil; sağlayıcısını verin (waypost providers list) ya da her şeyi geçirin (--everything)
error-thunderbird-unknown = “{ $domain }” Waypost’un bildiği bir e-posta alan adı değil; sağlayıcısını verin (waypost providers list)

## Profil. $file yolu, $reason sistemin ya da dosyayı okuyanın söylediği.

error-profile = { $file }, { $reason }
error-profile-built-in = yerleşik profil bozuk ({ $reason }); Waypost’u yeniden kurun
error-profile-unreadable = { $file } profili okunamıyor: { $reason }
error-profile-no-file = { $file } profili bir dosya değil
error-profile-too-large = { $file } dosyası profil olamayacak kadar büyük
error-profile-no-text = { $file } profili UTF-8 metni değil

## İletiler ve günlükler. $name günlüğün dosyası.

error-mail-unreadable = ileti okunamıyor: { $reason }
error-mail-empty = ileti boş; iletinin tamamını kaydedip yeniden deneyin
error-log-unreadable = { $name } günlüğü okunamıyor: { $reason }
error-log-worker = günlük okunamıyor: Waypost’un kendi hatası; lütfen bildirin

## Waypost’un oluşturduğu dosyalar

error-report-unwritable = rapor yazılamıyor: { $reason }
error-file-unwritable = { $file } yazılamıyor: { $reason }
error-settings-unwritable = ayarlar { $file } dosyasına yazılamıyor: { $reason }
error-seal-private = bu, başka kimsenin görmemesi gereken özel bir age anahtarı; age1 ile başlayan açık anahtarı verin
error-seal-no-key = bu bir age açık anahtarı değil; böyle bir anahtar age1 ile başlar
error-seal-no-support = profilde destek masasının anahtarı yok; --seal age1… ile bir anahtar verin
error-no-data-folder = bu sistem bir veri klasörü göstermiyor; --state-dir ile bir klasör verin

## Tor

error-tor-start = Tor bu sistemde başlatılamıyor
# $reason sistemin söylediği.
error-route-doors = Tor üzerinden yol için bu bilgisayarda port açılamıyor: { $reason }
error-webmail-twice = web posta penceresi zaten açık
error-route-twice = Tor üzerinden yol zaten açık

## Geçmiş, pencerenin söylediği gibi. $reason sistemin söylediği.

error-history-no-key = geçmiş tutulmuyor: anahtarını saklayacak bir anahtarlık yok
error-history-keyring-locked = anahtarlık kilitli; geçmişe ulaşmak için kilidini açın
error-history-keyring-failed = anahtarlık çalışmadı ({ $reason }); hiçbir şey kaybolmadı, yeniden deneyin
error-history-key-lost = bu geçmişin anahtarı artık anahtarlıkta yok, bu yüzden onu kimse okuyamaz; yenisini başlatmak için geçmişi temizleyin
error-history-needs-passphrase = önceki kontroller bir parola ile açılır; parolayı “Önceki kontroller” bölümünde girin
error-history-wrong-passphrase = bu, önceki kontrollerin parolası değil
error-history-needs-keyring = geçmiş anahtarlıktaki anahtarla açılır; Waypost’a ise anahtarlığı kullanmaması söylendi
error-history-no-such-report = bu rapor artık geçmişte değil
error-history-full = disk dolu; önceki raporlar duruyor
error-history-busy = geçmişi başka bir program kullanıyor; yeniden deneyin
error-history-damaged = geçmişin dosyası bozuk; yenisini başlatmak için geçmişi temizleyin
error-history-damaged-report = bu rapor bozuk ve okunamıyor; ötekiler yerinde duruyor
error-history-too-new = geçmişi daha yeni bir Waypost yazmış; onu kullanın
error-history-storage = geçmişe ulaşılamıyor: { $reason }
error-keep-days = 1 ile { $most } arasında bir gün sayısı yazın

## Pencerenin kendi hataları

error-no-display = burada pencere için bir ekran yok; komut satırında waypost kullanın
error-check-twice = bu kontrol zaten sürüyor
error-misused = pencere alamayacağı bir şey istedi: Waypost’un kendi hatası; lütfen bildirin
error-fault = Waypost’un kendi hatası; lütfen bildirin
error-no-runtime = bu sistem beklemeye olanak vermiyor: { $reason }
