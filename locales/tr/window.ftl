### Yalnızca pencerenin söyledikleri. E-postası az önce durmuş biri okur: kısa ve sade.

window-menu = Menü
window-settings = Ayarlar
window-history = Önceki kontroller
window-back = Geri
window-copy = Kopyala
window-copied = Kopyalandı.
window-copy-failed = Bu, burada kopyalanamıyor.

## Soru

window-question = Hangi e-posta adresiniz çalışmıyor?
window-question-help = @ işaretinden sonrası yeter. Öncesi hiçbir yere gitmez.
window-question-empty = E-posta adresinizi yazın ya da aşağıdan hizmetinizi seçin.
window-pick-provider = Ya da hizmetinizi seçin:
window-pick-none = Seçin…
window-check = Kontrol et
window-contact = Kontrol, e-posta hizmetinize ve karşılaştırmak için bilinen birkaç yere bağlanır. Ağınız bunu görebilir.
window-contact-more = Kimlere bağlandığı hakkında daha fazla bilgi
window-contact-explained = Waypost, bir e-posta programının yaptığı gibi, hizmetinizin sunucularının kapısını çalar. Karşılaştırmak için başkalarının sunucularının kapısını da çalar ve internetin herkese açık birkaç telefon rehberine (DNS) sorar.

    Hiçbir yerde oturum açmaz ve hiçbir zaman parola sormaz. Sizin hakkınızda kimseye bir şey gönderilmez: Waypost’un haber verdiği bir merkez yoktur.

    Hattınızı izleyen biri, herhangi bir e-posta programınınkileri gördüğü gibi bu bağlantıları da görebilir.
window-other = Başka bir şey mi var?
window-came-back = Bir e-postam geri döndü
window-run-server = E-posta sunucusu yönetiyorum

## Bir kez sorulanlar

window-consent-title = İlk kontrolden önce
window-consent-yes = Devam et
window-consent-no = Şimdi değil
window-tor-title = Kontrol Tor’u da kullanabilir mi?
window-tor-explained = Tor, başka ülkelerden geçen bir yoldur. Waypost onunla, hizmetinizin herkes için mi durduğunu anlayabilir ve çözüm yollarını deneyebilir.

    Hattınızı izleyen biri Tor kullandığınızı görebilir, ama ne için kullandığınızı göremez. Bazı yerlerde bu bile dikkat çeker: sizin için güvenli olup olmadığına siz karar verin.
window-tor-yes = Tor’u kullan
window-tor-no = Tor’suz kontrol et
window-remember = Bir daha sorma

## Kontrol sürerken

# $provider bir e-posta hizmetinin adı ya da kullanıcının yazdığı.
window-checking = Bakılıyor: { $provider }
window-starting = Hazırlanıyor
window-stopping = Durduruluyor, şimdiye kadar görülenlere bakılıyor
# $seconds başlangıçtan bu yana geçen süre, $count kaç şeyin denendiği.
window-elapsed = { $seconds ->
    [one] Bir saniye geçti.
   *[other] { $seconds } saniye geçti.
} { $count ->
    [0] Henüz bir şey denenmedi.
    [one] Bir şey denendi.
   *[other] { $count } şey denendi.
}
# $seconds kontrole verilen süre.
window-at-most = En çok { $seconds } saniye sürer.
window-cancel = Durdur
window-leave = Beklemeden çık
window-check-other = Başka bir adresi kontrol et
window-other-checks = Diğer kontroller:
window-now = bakılıyor
window-ahead = sırada

## Yanıt

window-heading-works = Ne çalışıyor, ne çalışmıyor
window-stopped = Kontrolü erken durdurdunuz. O ana kadar görülenler bunlar.
window-show-how = Nasıl yapılır
window-ways-trying = Cevap kesin. Başka yollar hâlâ deneniyor.
window-way-news = { $way }: { $news }
window-ways-done = Artık başka yol denenmiyor.
window-stop-trying = Denemeyi bırak
window-again = Yeniden kontrol et
window-export = Göndermek için rapor hazırla
window-why = Waypost neden böyle düşünüyor
window-nothing-found = Yanlış giden bir şey bulunamadı.
window-role-target = E-posta hizmetiniz
# $worked ve $failed deneme sayıları.
window-times-say = Başarılı deneme: { $worked }. Başarısız deneme: { $failed }.
window-times-legend = Her çubuk bir deneme. İnce yeşiller başarılı, kalın kırmızılar başarısız.
window-worked = başarılı
window-evidence-legend = İşaretli olanlar, yanıtın dayandığı şeylerdir.
window-check-failed = Kontrol yapılamadı
window-start-failed = Waypost başlatılamadı

## İçeride ters giden

window-error-inside = Waypost’un içinde bir şey ters gitti. Hiçbir şey kaybolmadı: yeniden deneyin. Böyle kalırsa Waypost’u yeniden başlatın.

## Geri dönen bir ileti

window-bounce-title = Bir e-postam geri döndü
window-bounce-help = Bir ileti teslim edilemeyince bir sunucu geri yazıp nedenini söyler. Waypost bunu sizin için okur.
window-bounce-drop = İletiyi dosya olarak buraya bırakın ya da
window-bounce-pick = Dosya seçin
window-bounce-paste = Ya da metnini, teknik bölümüyle birlikte buraya yapıştırın:
window-bounce-read = Açıkla
window-bounce-stays = Bu bilgisayarda okunur, hiçbir yere gitmez.
window-bounce-other = Başka bir ileti oku
window-bounce-too-large = Bu dosya bir ileti için çok büyük. Geri dönen iletiyi seçin.
window-bounce-is = Geri dönen, sade sözlerle
window-bounce-is-none = Bu, geri dönen bir ileti değil
window-details = Ayrıntılar

## Bir e-posta sunucusunun günlükleri

window-log-title = E-posta sunucusu yönetiyorum
window-log-help = E-posta sunucunuzun günlüklerini seçin, sıkıştırılmış olanları da. Waypost, sunucunun artık ulaşamadığı yerleri arar.
window-log-pick = Günlük seçin
window-log-reading = Okunuyor…
# Bütün değişkenler bağlantı sayısıdır.
window-chart-say = Bağlantılar: başarılı { $connected }, yanıtsız { $timeout }, başka biçimde başarısız { $other }.
window-chart-legend = Her sütun bir zaman aralığı. Düz yeşil başarılı olanlar, taralı kırmızı başarısız olanlar.

## Önceki kontroller

window-history-help = Birini açın ya da aralarında ne değiştiğini görmek için ikisini işaretleyin.
window-history-no-key = Burada anahtar saklayabilecek bir anahtarlık yok, bu yüzden yeni kontroller saklanmıyor.
window-history-passphrase-begin = Yine de seçeceğiniz bir parolayla mühürlenip saklanabilirler. Parola hiçbir yere kaydedilmez: Waypost her açıldığında yeniden girersiniz ve o olmadan bu kontrolleri kimse açamaz, siz bile.
window-history-passphrase-open = Önceki kontroller bir parolayla mühürlü. Parolayı girince okunabilirler ve Waypost kapanana kadar yeni kontroller de saklanır.
window-history-passphrase = Parola
window-history-passphrase-again = Parola bir kez daha
window-history-passphrase-keep = Kontrolleri bu parolayla sakla
window-history-passphrase-give = Aç
window-history-passphrase-differs = İki parola birbirinden farklı. Aynı parolayı iki kez yazın.
window-history-keep-none = Kontrol saklama
# $time kontrolün yapıldığı zaman.
window-history-tick = Karşılaştır: { $time } tarihli kontrol
window-history-delete-one = Sil: { $time } tarihli kontrol
window-history-delete-sure = { $time } tarihli kontrol silinsin mi? Geri getirilemez.
window-history-delete-all = Hepsini sil
window-history-delete-all-sure = Önceki kontrollerin hepsi silinsin mi? Geri getirilemezler.
window-history-compare = Karşılaştır
window-history-back = Önceki kontrollerin hepsi
window-compared = Neler değişti
window-delete = Sil
window-keep = Kalsın

## Başkası için bir rapor

window-export-help = Bunu size yardım edenlere gönderin. Önce kendiniz bakın: içinde yalnızca burada gördükleriniz var.
window-export-format = Biçim
window-format-html = sayfa (HTML)
window-format-pdf = baskı (PDF)
window-format-text = düz metin
window-format-json = veri (JSON)
window-format-ooni = OONI için veri
window-export-redact = Neler çıkarılsın
window-redact-standard = Kim ve nerede olduğunuzu söyleyen her şey
window-redact-strict = Bunlar, ayrıca kendi ağınız, kesin saatler ve sisteminiz
window-redact-none = Hiçbiri
window-redact-warning = Hiçbir şeyi çıkarılmamış bir rapor, kim ve nerede olduğunuzu gösterebilir. Onu yalnızca güvendiğiniz birine verin.
window-export-more = Nerede geçerse geçsin, şunu da çıkar:
window-export-remove = Çıkar
window-export-put-back = Geri koy
window-export-preview = Gidecek olan bu
# $count rapordaki yerlerin sayısı.
window-export-removed = { $count ->
    [one] Bir yer çıkarıldı.
   *[other] { $count } yer çıkarıldı.
}
window-export-unmarked = Çıkarılan bir şeyin yerinde duran aşağıda işaretlidir. Saat başına indirilen zamanlar, sistemin kısaltılmış sürümü, ağınızın dışarıda bırakılan noktaları ve artık 0.0.0.0 ya da :: yazan kendi adresleriniz işaretli değildir.
window-export-save = Dosyayı kaydet
# $file bir dosyanın adı.
window-export-saved = Kaydedildi: { $file }.

## Tor üzerinden e-posta

window-route = Tor üzerinden
window-route-title = Tor üzerinden e-postanız
window-route-help = Waypost, Tor üzerinden bir yolu açık tutabilir. E-posta programınız o yoldan gider ve hattaki hiç kimse bunun kimin e-postası olduğunu görmez.
window-route-who = E-posta adresiniz
window-route-more = Daha fazla seçenek
window-route-everything = Her program onu her şey için kullanabilsin
window-route-forwards = Vekil sunucu bilmeyen e-posta programları için de kapı aç
window-route-bridges-only = Köprüsüz Tor’a hiç gitme
window-route-start = Yolu aç
window-route-stop = Yolu kapat
window-route-closed = Yol kapalı.
window-route-opening = Yol açılıyor
window-route-open = Yol açık.
window-route-lost = Tor bağlantısı koptu. Geri gelene kadar dışarı hiçbir şey çıkmaz.
window-route-closing = Yol kapatılıyor
window-route-stays = Siz burada başka şeyler yaparken açık kalır.
window-route-socks = E-posta programları için vekil sunucu (SOCKS5)
window-route-pac = Sistemin vekil sunucu ayarları için adres (PAC)
window-webmail = Tor üzerinden web posta
window-webmail-help = Ayrı bir pencere hizmetinizin sayfasını gösterir ve Tor dışında hiçbir yere ulaşmaz.
window-webmail-open = Web postayı Tor üzerinden aç
window-webmail-keep = Bir dahaki sefere oturum açık kalsın
window-webmail-opening = Pencere açılıyor
window-webmail-shown = Pencere açık.
window-webmail-close = Pencereyi kapat
window-thunderbird = Thunderbird
window-thunderbird-help = Tek tıklamayla Thunderbird bu e-postayı bu yoldan alıp gönderir. Bir tıklama daha her şeyi geri alır. Önce Thunderbird’ü kapatın.
window-thunderbird-who = Önce yukarıya e-posta adresinizi yazın.
window-thunderbird-set = Ayarla
window-thunderbird-set-one = { $name } profilini ayarla
window-thunderbird-undo = Geri al
window-thunderbird-undo-one = { $name } profilinde ayarlananları geri al
window-bridges = Kendi köprüleriniz
window-bridges-help = Köprü, herkese açık hiçbir listede bulunmayan bir Tor girişidir. Tor’un kesik olduğu yerde, güvendiğiniz biri size bir köprü gönderebilir.
window-bridges-paste = Köprü satırlarını size gönderildiği gibi yapıştırın:
window-bridges-add = Ekle
window-bridges-remove = Kaldır
# $label bir köprünün kısa adı.
window-bridges-remove-one = { $label } köprüsünü kaldır
window-bridges-try = Dene
window-bridges-try-one = { $label } köprüsünü dene
window-bridges-trying = { $label } köprüsü deneniyor. Bu bir dakika sürebilir.
# $says is a sentence on how it did.
window-bridges-tried = { $label } köprüsü: { $says }
window-bridges-ask = Tor Projesi’nden köprü iste
# Of the user; the field may stay empty.
window-bridges-country = Ülke, iki harf (boş kalabilir)
# $domain bir e-posta adresinde @ işaretinden sonra gelen.
window-check-road = { $domain } adresine giden yolu kontrol et

## Raporu kilitleme

window-seal = Tek bir kişi için kilitle
window-seal-help = Size yardım eden kişinin açık age anahtarını (age1 ile başlar) yapıştırın. O zaman dosyayı yalnızca o açabilir.
window-seal-support = Profilinizde adı geçen destek masası için kilitle. O zaman dosyayı yalnızca o açabilir.

## Ayarlar

window-settings-look = Dil ve görünüm
window-settings-language = Dil
window-settings-language-system = Sistemdeki gibi
window-settings-theme = Görünüm
window-theme-system = Sistemdeki gibi
window-theme-light = Açık
window-theme-dark = Koyu
window-settings-contact = Nerelere bağlanılabilir
window-settings-tor = Tor
window-settings-tor-ask = Her seferinde sor
window-settings-tor-on = Kullan
window-settings-tor-off = Kullanma
window-settings-ask-first = Bir sonraki kontrolden önce yeniden sor
window-settings-history = Kontrolleri bu bilgisayarda, anahtarla kilitli sakla
window-settings-keep = Saklama süresi
window-days = { $count ->
    [one] bir gün
   *[other] { $count } gün
}
# $system bir işletim sisteminin adı.
window-version = Waypost { $version }, { $system }
