### Rapports précédents sur cet ordinateur.

history-empty = Il n’y a pas de rapports précédents ici.
history-some-damaged = Rapports abîmés qu’on ne peut plus lire : { $count }. Supprimer tous les rapports les supprime aussi.

## Les colonnes de la liste.

history-id = Code
history-date = Vérifié le
history-provider = Fournisseur
# Un code court : deux rapports qui ont le même ont été faits dans le même réseau.
history-network = Réseau
history-verdict = Résultat

## Ce qui a été fait. $time est une date et une heure.

history-deleted = Le rapport du { $time } est supprimé.
history-cleared = Tous les rapports précédents sont supprimés.
history-keeps = Durée de conservation des rapports : { $days ->
    [one] { $days } jour.
   *[other] { $days } jours.
}
history-on = Désormais, les rapports sont conservés.
history-off = Les rapports ne sont plus conservés. Ceux qui sont là restent jusqu’à ce que vous les supprimiez.

## Ce qui a changé d’un rapport à un autre, plus récent. $before et $after disent comment va une partie de la messagerie.

history-same = Rien n’a changé.
history-other-network = Les deux ont été faits dans des réseaux différents.
history-change = avant : { $before }, maintenant : { $after }
history-not-asked = pas examiné
history-appeared = Nouveau
history-gone = Disparu
history-stayed = Comme avant
history-new-ways = Fonctionne désormais
history-lost-ways = Ne fonctionne plus
