### Ce que dit le cadre de la fenêtre : le nom de la langue elle-même, les notifications, les dialogues du système.

language-name = Français
shell-check-ended = La vérification est terminée

## Les dialogues du système

shell-pick-mail = Choisissez l’e-mail qui est revenu
shell-pick-logs = Choisissez les journaux
shell-save-report = Enregistrer le rapport
shell-close-title = Fermer Waypost ?
shell-close-route = Le chemin par Tor est ouvert. Si Waypost se ferme, il se ferme aussi, et les programmes de messagerie qui l’utilisent devront attendre.
shell-close-yes = Fermer les deux
shell-close-no = Laisser ouvert
