### Yalnızca komut satırının söyledikleri.

## Bir raporun başlıkları

cli-heading-way = E-postanıza giden yol
cli-heading-parts = E-postanız, parça parça
cli-heading-findings = Neler bulundu
cli-heading-alternatives = Neler yapabilirsiniz

## Bir bulgu

cli-sure = Kesinlik
cli-sure-certain = kesin
cli-sure-likely = büyük olasılıkla
cli-sure-possible = olabilir
cli-where = Nerede
# $hop yoldaki noktanın numarası, bu bilgisayardan başlayarak.
cli-point = { $hop }. nokta
cli-seen-at = Görüldüğü yer
cli-more = { $count ->
    [one] ve bir tane daha
   *[other] ve { $count } tane daha
}
cli-ruled-out = Elenenler
cli-left-open = Hâlâ olabilir

## Bir çözüm yolu. $seconds denemenin tam saniye olarak süresi.

cli-tried-works = Az önce denendi, çalışıyor: { $seconds ->
    [0] bir saniyeden kısa sürede.
    [one] bir saniyede.
   *[other] { $seconds } saniyede.
}
cli-tried-fails = Az önce denendi, buradan çalışmıyor.
cli-not-tried = Henüz denenmedi.
cli-trying = Şu anda deneniyor.
cli-helps = Neye yarar

## Raporun çevresi

# $provider dizinde kaydı olmayan bir e-posta alan adı.
cli-assumed = Waypost { $provider } hizmetini tanımıyor ve sunucularını adından çıkardı. Hepsi doğru olmayabilir.
# $time bir tarih ve saat, $seconds kontrolün süresi.
cli-made = Kontrol zamanı { $time }, süresi { $seconds ->
    [0] bir saniyeden az.
    [one] bir saniye.
   *[other] { $seconds } saniye.
}

## Kontrol sürerken, uçbirimde. $seconds sürebileceği zaman.

cli-started = { $provider } hizmetine bakılıyor. Bu en çok { $seconds ->
    [one] bir saniye
   *[other] { $seconds } saniye
} sürer.
cli-working-computer = Bu bilgisayara bakılıyor
cli-working-network = Ağına bakılıyor
cli-working-dns = Adresler aranıyor
cli-working-road = Yol izleniyor
cli-working-encryption = Şifreleme deneniyor
cli-working-service = E-posta deneniyor
cli-trying-ways = Başka yollar deneniyor
cli-stopping = Durduruluyor. Sonuç almadan bitirmek için bir kez daha Ctrl-C’ye basın.

## Hizmetler dizini

cli-providers-id = Kod
cli-providers-name = Ad
cli-providers-domains = Alan adları
cli-providers-ranges = Kendi adresleri
cli-providers-onion = Tor içinde
cli-providers-status = Arıza duyuruları
cli-providers-checked = Son doğrulama
cli-providers-sources = Kaynaklar
cli-providers-notes = Bilmekte yarar var

## Geri dönen bir ileti

cli-recipient = Kime
cli-server = Sunucu
cli-reply = Kendi sözleriyle
cli-reported-by = Bildiren

## E-posta sunucularının günlükleri. $from ve $to (tarih ve saat) dışında bütün değişkenler sayıdır.

cli-log-span = { $from } ile { $to } arası: { $lines ->
    [one] bir satır
   *[other] { $lines } satır
}, anlaşılmayan: { $unparsed }.
cli-heading-destinations = E-posta nerelere gitti
cli-log-destination = denenen: { $attempts }, teslim edilen: { $delivered }, ertelenen: { $deferred }, vazgeçilen: { $bounced }
cli-log-address = ulaşılan: { $connected }, yanıtsız: { $timeout }, geri çevrilen: { $refused }, kesilen: { $reset }, yolu olmayan: { $unreachable }

## Tor üzerinden yol

cli-route-open = Tor üzerinden yol açık.
# $address bu bilgisayardaki bir adres ve port.
cli-route-socks = SOCKS 5 bilen programlar için: { $address }. Adları da onun üzerinden arasınlar.
# $address bu bilgisayardaki bir web adresi.
cli-route-pac = Vekil sunucu betiğinin adresini isteyen programlar için: { $address }
# $service bir hizmetin adı, $address bu bilgisayarda, $host hizmetin sunucusu.
cli-route-forward = { $service }, vekil sunucu olmadan: { $address } adresi { $host } sunucusuna gider
cli-route-close = Kapatmak için Ctrl-C.

## An export

cli-removed = Çıkarıldı: { $what }
