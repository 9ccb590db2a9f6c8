import type { ErrorParams } from '../../errors/app-error.ts'
import { sentencesFor } from '../sentence.ts'

/** What happened and what to do, for each expected trouble. */
export const errorsFr = sentencesFor<ErrorParams>()({
  'plan.stale':
    'la campagne a changé entre-temps (version {{revision}}, vous regardiez la {{base}}). Vérifiez le nouvel aperçu, puis recommencez.',
  'plan.diffMismatch':
    'la ligne {{id}} de la table « {{table}} » n’est plus telle que ce changement l’a connue. Rien n’a été modifié : rechargez la campagne, puis recommencez.',
  'plan.invalidRow':
    'la ligne {{id}} de la table « {{table}} » ne convient pas, champ « {{field}} » : {{reason}}. Rien n’a été modifié : corrigez cette valeur.',
  'plan.unknownReference':
    'la ligne {{id}} de la table « {{table}} » renvoie, champ « {{field}} », à {{missing}} qui n’existe pas. Rien n’a été modifié : créez d’abord cet élément ou choisissez-en un autre.',
  'plan.duplicateAccount':
    'le compte « {{account}} » existe déjà dans la campagne. Utilisez-le, ou donnez un autre nom.',
  'plan.oneCampaign': 'un fichier de campagne contient exactement une campagne. Rien n’a été modifié.',
  'command.invalid': 'la valeur de « {{field}} » ne convient pas : {{reason}}. Corrigez-la, puis recommencez.',
  'command.notFound':
    'l’élément « {{what}} » {{id}} n’existe pas dans cette campagne. Il a peut-être été supprimé : vérifiez son identifiant.',
  'command.ambiguous':
    'plusieurs éléments « {{what}} » répondent à « {{text}} » : {{candidates}}. Nommez-en un par son adresse e-mail ou sa référence.',
  'command.nothingToUndo': 'il n’y a rien à annuler.',
  'command.nothingToRedo': 'il n’y a rien à rétablir.',
  'schedule.outsideDay':
    'le créneau « {{title}} » sortirait de la journée de la campagne. Choisissez une heure de cette journée.',
  'campaign.notFound':
    'aucune campagne ne porte l’identifiant « {{id}} » dans ce dossier. La commande « list » donne celles qui s’y trouvent.',
  'account.notFound': 'aucun compte « {{handle}} » dans cette campagne. Vérifiez son nom, ou ajoutez-le d’abord.',
  'account.ambiguous':
    'plusieurs comptes répondent à « {{handle}} » : {{candidates}}. Précisez la plateforme, par exemple instagram:@musee.',
  'day.alreadyStarted': 'la diffusion « {{title}} » a déjà commencé. Terminez-la, ou corrigez son heure de début.',
  'day.notLive': 'la diffusion « {{title}} » n’est pas en cours. Commencez-la d’abord.',
  'day.endsBeforeStart':
    'la diffusion « {{title}} » ne peut pas finir avant d’avoir commencé. Corrigez l’heure de son début ou celle de sa fin.',
  'day.tooLong':
    'la diffusion « {{title}} » aurait duré plus d’une semaine : personne n’a noté sa fin. Écrivez l’heure à laquelle elle a fini.',
  usage: '{{problem}} Usage : {{usage}}',
  unexpected:
    'une erreur imprévue s’est produite (incident {{incident}}). Vos données n’ont pas été modifiées. Le journal de l’application en garde le détail sous ce numéro.',

  'image.notAnImage':
    'ce n’est pas une image que Jour J peut garder. Choisissez un fichier PNG, JPEG ou WebP : une capture d’écran, par exemple.',
  'image.tooLarge':
    'cette image est trop lourde : {{found}} Mo, la limite est {{limit}} Mo. Réduisez-la, ou enregistrez-la en JPEG.',
  'image.tooManyPixels':
    'cette image est trop grande ({{width}} × {{height}} pixels) : la limite est de {{limit}} millions de pixels. Réduisez-la, ou recadrez-la.',

  'file.notFound': 'le fichier « {{file}} » est introuvable. Vérifiez son nom et son dossier.',
  'file.notRegular': '« {{file}} » n’est pas un fichier ordinaire. Choisissez un fichier de tableur.',
  'file.locked': 'le fichier « {{file}} » est utilisé par un autre programme. Fermez-le dans Excel, puis recommencez.',
  'file.writeFailed':
    'le fichier « {{file}} » n’a pas pu être écrit ({{reason}}). Choisissez un autre emplacement, ou fermez-le s’il est ouvert ailleurs.',
  'sheet.empty': 'le fichier « {{file}} » est vide. Vérifiez que l’export est allé jusqu’au bout.',
  'sheet.unreadable':
    'le fichier « {{file}} » n’a pas pu être lu ({{reason}}). Ouvrez-le dans votre tableur et enregistrez-le en .xlsx.',
  'sheet.notASpreadsheet':
    'le fichier « {{file}} » n’est pas un tableur (contenu : {{really}}). Choisissez un fichier xlsx, xls, ods, csv ou tsv.',
  'sheet.encrypted':
    'le classeur « {{file}} » est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis importez la copie.',
  'sheet.damaged':
    'le fichier « {{file}} » est abîmé ({{reason}}). Demandez-en une nouvelle copie, ou ouvrez-le dans votre tableur et enregistrez-le de nouveau.',
  'sheet.tooLarge':
    'le fichier « {{file}} » est trop grand : {{found}}, la limite est {{limit}}. Gardez-en seulement les lignes utiles, ou partagez-le en plusieurs fichiers.',
  'sheet.tooSlow':
    'la lecture du fichier « {{file}} » n’était pas finie après {{seconds}} s : elle a été arrêtée. Enregistrez-le de nouveau en .xlsx, sans les feuilles inutiles.',
  'sheet.outOfMemory':
    'la lecture du fichier « {{file}} » demandait trop de mémoire : elle a été arrêtée. Enregistrez-le de nouveau en .xlsx, sans les feuilles inutiles.',
  'sheet.unsafe':
    'le fichier « {{file}} » a été refusé par prudence ({{reason}}). Demandez à son auteur un export simple en .xlsx ou .csv.',
  'sheet.cancelled': 'la lecture du fichier « {{file}} » a été annulée. Rien n’a été importé.',
  'sheet.noSuchSheet': 'le fichier « {{file}} » n’a pas de feuille « {{sheet}} ». Ses feuilles : {{sheets}}.',
  'sheet.noTable':
    'le fichier « {{file}} » ne contient aucun tableau reconnaissable. Il lui faut une ligne de titres au-dessus des données.',
  'sheet.kindMismatch':
    'le fichier « {{file}} » ressemble à autre chose que ce qui est demandé (attendu : {{expected}} ; trouvé : {{found}}). Choisissez l’autre sorte d’import, ou un autre fichier.',

  'store.locked':
    'ces données sont déjà ouvertes par {{owner}} sur {{host}}. Fermez l’autre fenêtre ou l’autre commande, puis recommencez.',
  'store.missing':
    'le fichier de données « {{file}} » a disparu, alors qu’il existait. Rien n’a été recréé : restaurez une sauvegarde, ou remettez le fichier à sa place.',
  'store.damaged':
    'le fichier de données « {{file}} » est abîmé. Il est gardé sous « {{quarantine}} » ; restaurez la dernière sauvegarde.',
  'store.newer':
    'le fichier de données « {{file}} » vient d’une version plus récente de Jour J (format {{found}}, celle-ci connaît le format {{supported}}). Mettez Jour J à jour ; le fichier n’a pas été touché.',
  'store.changedOutside':
    'le fichier de données « {{file}} » a été modifié par un autre programme (un dossier synchronisé, peut-être). Les deux versions sont gardées : l’autre est « {{kept}} ».',
  'store.diskFull':
    'le disque est plein : « {{file}} » n’a pas pu être enregistré. Libérez de la place, ou enregistrez une copie ailleurs. La version précédente est intacte.',
  'store.readOnly':
    'le fichier « {{file}} » ou son dossier est en lecture seule. Choisissez un dossier où vous pouvez écrire, ou ouvrez la campagne pour la lire seulement.',
  'store.ioFailed':
    'le disque a refusé une opération sur « {{file}} » ({{operation}} : {{reason}}). Rien n’a été perdu de ce qui était enregistré ; recommencez, ou enregistrez une copie ailleurs.',
  'store.notAFolder':
    '« {{folder}} » n’est pas un dossier de données utilisable. Donnez un dossier existant, ou un emplacement où en créer un.',
})
