### Köprüler: kullanıcının Tor’a kendi girişleri.

## Yapıştırılan bir satırın nesi yanlış. $line onun numarası. “hiçbir şey eklenmedi:” ardından liste hâlinde gelir.

bridges-line-no-bridge = { $line }. satır bir köprü satırı değil
bridges-line-bad-address = { $line }. satırda doğru bir adres ve port yok
bridges-line-no-fingerprint = { $line }. satırda parmak izi, yani adresin ardındaki 40 rakam ve harf yok
bridges-line-bad-fingerprint = { $line }. satırda parmak izinin yerinde parmak izi olmayan bir şey var
bridges-line-bad-setting = { $line }. satırda doğru olamayacak bir ayar var
bridges-line-cut-off = { $line }. satırın sonu eksik, bütün olarak yeniden kopyalayın
bridges-line-too-long = { $line }. satır köprü satırı olamayacak kadar uzun
bridges-line-too-many = { $line }. satır fazla geldi
bridges-lines-more = { $count ->
    [one] bir yanlış satır daha var
   *[other] { $count } yanlış satır daha var
}
bridges-lines-wrong = hiçbir şey eklenmedi: { $faults }
bridges-lines-untried = hiçbir şey denenmedi: { $faults }

## Yapılamayanlar

bridges-none-given = bir köprü satırı verin: size gönderildiği gibi, tırnak içinde ya da standart girdiden
bridges-none-kept = hiç köprü eklemediniz; waypost bridges add ile ekleyin
bridges-no-keyring-wished = köprüler yalnızca sistemin anahtarlığında saklanır; --no-keyring seçeneğini kaldırın
bridges-keyring-missing = köprüler yalnızca sistemin anahtarlığında saklanır; burada ise yanıt veren bir anahtarlık yok
bridges-keyring-locked = anahtarlık kilitli; köprülerinize ulaşmak için kilidini açın
bridges-keyring-failed = anahtarlık çalışmadı ({ $reason }); köprüleriniz hâlâ orada, yeniden deneyin
bridges-damaged = anahtarlığın köprüleriniz diye sakladığı şey okunamıyor; waypost bridges remove --all baştan başlatır
# $most bir sayı.
bridges-too-many = en fazla { $most } köprü saklanabilir; önce birkaçını kaldırın
# $label yazılan şey.
bridges-no-such = “{ $label }” diye bir köprü yok; waypost bridges list hepsini gösterir
bridges-ambiguous = birkaç köprü “{ $label }” ile başlıyor; biraz daha yazın

## Yapılanlar

bridges-added = { $count ->
    [0] Bu köprüler zaten var.
    [one] Bir köprü eklendi. Anahtarlığınızda duruyor, başka hiçbir yerde değil.
   *[other] { $count } köprü eklendi. Anahtarlığınızda duruyorlar, başka hiçbir yerde değil.
}
bridges-removed = { $label } köprüsü kaldırıldı.
bridges-removed-all = Bütün köprüleriniz kaldırıldı.
bridges-empty = Hiç köprü eklemediniz.

## Liste

bridges-head-label = Köprü
bridges-head-transport = Gizlenme yolu
# Köprü olduğunu gizlemeyen bir köprü.
bridges-transport-direct = yok

## How a bridge did that was tried. These stand behind its name.

# $program is the name of a program, or where it should lie.
bridges-try-missing = Denenmedi, çünkü { $program } programı eksik.
bridges-try-unreachable = Buradan adresine yol yok. Ağınızın çalışıp çalışmadığına bakın.
bridges-try-dropped = Adresinde kimse yanıt vermiyor. Kalkmış ya da kesilmiş olabilir: başka bir köprü isteyin.
bridges-try-reset = Adresine bağlantı hemen kesiliyor. Kalkmış ya da kesilmiş olabilir: başka bir köprü isteyin.
bridges-try-handshake-cut = Adresi yanıt veriyor, ama köprü vermiyor. Satır yanlış olabilir ya da bağlantı kesiliyor.
bridges-try-cut-later = Yanıt veriyor, ama çok az şey geçiyor.
bridges-try-silent = Yanıt vermiyor. Başka bir köprü isteyin.
bridges-try-late = Çok yavaş: Tor zamanında hazır olmadı.

## Tor Projesi’nden köprü istemek

# $host is the name of the Tor Project’s server, $fronts a list of servers’ names.
bridges-ask-before = Köprüler Tor Projesi’nden ({ $host }) istenir; istek şunlara yapılan bağlantılarda gizlidir: { $fronts }. Ağınız bu bağlantıları görür, isteği görmez.
# $front is a server’s name.
bridges-ask-by = İstek { $front } üzerinden gidiyor.
# $ways is a list of bridges-ask-way.
bridges-ask-got = Tor Projesi köprü verdi: { $ways }.
# $way is the name of a transport, or bridges-ask-plain.
bridges-ask-way = { $way } ({ $count })
# Bridges that do not hide what they are.
bridges-ask-plain = gizlemesiz
bridges-ask-general = Ülkeniz için ayrı bir önerisi yok. Bunlar başka yerlere verdikleri.
bridges-ask-left-out = Gelen ve burada kullanılamayan satırlar: { $count }.
# What could not be done. $program is the name of a program, or where it lies.
bridges-ask-missing = kimseye sorulmadı, çünkü isteği gizleyen program eksik: { $program } kurun
bridges-ask-fails = kimseye sorulmadı, çünkü isteği gizleyen program başlamıyor: { $program }
bridges-ask-cut = şunlar üzerinden bir şey dönmedi: { $fronts }; burada kesikler ya da artık Tor Projesi’ne götürmüyorlar
bridges-ask-impostor = { $host } yerine başka biri yanıt verdi ve ona inanılmadı; bu bilgisayarın saatinin doğru olup olmadığına da bakın
bridges-ask-useless = { $host } kullanılabilir bir yanıt vermedi; daha sonra yeniden deneyin
bridges-ask-none = Tor Projesi’nin { $country } için bu bilgisayarın kullanabileceği köprüsü yok
bridges-ask-none-here = Tor Projesi’nin bu bilgisayarın kullanabileceği köprüsü yok; ülkenizi yazıp yeniden deneyin
bridges-ask-country = “{ $country }” bir ülke değil; iki harfini yazın, örneğin TR
bridges-ask-private = profilin kendi Tor ağı var ve köprülerinin kimden isteneceğini söylemiyor
bridges-ask-no-keep = ne saklanan ne de gösterilen köprüler kimseye yaramaz; --no-keyring seçeneğini kaldırın ya da --reveal ekleyin
