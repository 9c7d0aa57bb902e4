### Ce que dit le cadre de la fenêtre : le nom de la langue elle-même, les notifications, les dialogues du système.

language-name = Français
shell-check-ended = La vérification est terminée
shell-in-background = Le chemin par Tor reste ouvert. Relancez Waypost pour revoir la fenêtre.
shell-page-crashed = La page de la fenêtre s’est interrompue et se recharge. Les vérifications en cours ont été arrêtées, et le chemin par Tor est fermé.

## Les dialogues du système

shell-pick-mail = Choisissez l’e-mail qui est revenu
shell-pick-logs = Choisissez les journaux
shell-save-report = Enregistrer le rapport
shell-close-title = Fermer Waypost ?
shell-close-route = Le chemin par Tor est ouvert. Si Waypost se ferme, il se ferme aussi, et les programmes de messagerie qui l’utilisent devront attendre. Il peut aussi rester ouvert sans fenêtre : relancez Waypost pour la revoir.
shell-close-background = Continuer sans fenêtre
shell-close-yes = Fermer les deux
shell-close-no = Laisser ouvert
