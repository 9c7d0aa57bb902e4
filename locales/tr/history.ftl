### Bu bilgisayardaki önceki raporlar.

history-empty = Burada önceki rapor yok.
history-some-damaged = Artık okunamayan bozuk rapor sayısı: { $count }. Bütün raporlar silinirse bunlar da silinir.

## Listenin sütunları.

history-id = No
history-date = Tarih
history-provider = Hizmet
# Kısa bir kod: kodu aynı olan iki rapor aynı ağda hazırlanmıştır.
history-network = Ağ
history-verdict = Sonuç

## Yapılanlar. $time bir tarih ve saat.

history-deleted = { $time } tarihli rapor silindi.
history-cleared = Önceki raporların hepsi silindi.
history-keeps = Raporlar { $days ->
    [one] bir gün
   *[other] { $days } gün
} saklanıyor.
history-on = Bundan sonra raporlar saklanacak.
history-off = Artık rapor saklanmayacak. Var olanlar, siz silene kadar kalır.

## Bir rapordan sonrakine ne değişti. $before ve $after e-postanın bir parçasının durumu.

history-same = Hiçbir şey değişmedi.
history-other-network = İkisi farklı ağlarda hazırlandı.
history-change = önce: { $before }, şimdi: { $after }
history-not-asked = bakılmadı
history-appeared = Yeni
history-gone = Geçti
history-stayed = Önceki gibi
history-new-ways = Şimdi çalışıyor
history-lost-ways = Artık çalışmıyor
