### Tor üzerinden Thunderbird.

## Yapılamayanlar. $name yazılan şey, $file bir yol, $reason sistemin söylediği.

thunderbird-no-such-profile = Thunderbird’ün burada “{ $name }” adlı bir profili yok; waypost thunderbird list hepsini gösterir
thunderbird-ambiguous = birkaç Thunderbird profilinin adı “{ $name }”; birinin klasörünü verin
thunderbird-running = Thunderbird açık; kapatıp yeniden deneyin
thunderbird-not-set = bu profili Waypost ayarlamadı, bu yüzden geri alınacak bir şey yok
thunderbird-unfinished = bu profildeki user.js dosyasının sonu düzgün değil; önce onu düzeltin
thunderbird-edited = user.js içindeki Waypost satırları değiştirilmiş; onları elle çıkarıp yeniden deneyin
thunderbird-storage = { $file } kullanılamıyor: { $reason }
thunderbird-no-home = bu sistem bir ana klasör göstermiyor

## Yapılanlar

thunderbird-set = { $name } profili ayarlandı. Thunderbird’ü yeniden başlatın: Waypost’un yolunu açık tuttuğunuz sürece { $provider } hizmetiyle e-postası Tor üzerinden gider. Yol kapalıyken bu e-posta bekler, başka bir yoldan çıkmaz.
thunderbird-undone = { $name } profili önceki hâline döndü.

## Liste

thunderbird-empty = Burada Thunderbird bulunamadı.
thunderbird-head-name = Profil
thunderbird-head-state = Tor ile
thunderbird-head-folder = Klasör
thunderbird-yes = evet
thunderbird-no = hayır
