import type { IssueParams } from '../../errors/issue.ts'
import { sentencesFor } from '../sentence.ts'

/** What is wrong with one row or cell of an imported file, and what to do. */
export const issuesFr = sentencesFor<IssueParams>()({
  'cell.notATime': '« {{value}} » n’est pas une heure. Écrivez par exemple 14:30.',
  'cell.notADate': '« {{value}} » n’est pas une date. Écrivez par exemple 23/04/2026.',
  'cell.notANumber': '« {{value}} » n’est pas un nombre. Écrivez par exemple 1250.',
  'cell.notADuration': '« {{value}} » n’est pas une durée. Écrivez par exemple 2 min ou 00:02:00.',
  'cell.notABoolean': '« {{value}} » n’est ni oui ni non. Écrivez oui ou non.',
  'cell.notAStatus': '« {{value}} » n’est pas un statut connu. Écrivez par exemple confirmé, contacté ou décliné.',
  'cell.notADevice': '« {{value}} » n’est pas un téléphone connu. Écrivez iPhone, Android, autre ou aucun.',
  'cell.notAPlatform': '« {{value}} » n’est pas une plateforme connue. Écrivez par exemple Instagram, YouTube ou X.',
  'cell.notAnEmail': '« {{value}} » n’est pas une adresse e-mail. Écrivez par exemple prenom.nom@exemple.fr.',
  'cell.notAPhone': '« {{value}} » n’est pas un numéro de téléphone. Écrivez par exemple 06 12 34 56 78.',
  'cell.destroyedByExcel':
    '« {{value}} » a été abîmé par Excel, qui en a perdu des chiffres ; gardé : « {{kept}} ». Reprenez l’export d’origine sans l’ouvrir dans Excel.',
  'cell.errorValue': 'la cellule montre une erreur du classeur, {{value}}. Corrigez la formule, ou écrivez la valeur.',
  'cell.phoneRestored': '« {{value}} » avait perdu son premier zéro : lu comme {{restored}}. Vérifiez ce numéro.',
  'cell.charactersRemoved':
    'des caractères invisibles ont été retirés de « {{value}} ». Il n’y a rien à faire si le texte est juste.',
  'cell.severalValues': 'la cellule contient plusieurs valeurs ({{value}}) : « {{kept}} » a été gardé. Choisissez-en une.',
  'cell.tooLong': 'le texte est trop long ({{characters, number}} caractères). Raccourcissez-le.',
  'cell.longNumber':
    'le nombre {{value}} a plus de 15 chiffres : Excel a remplacé les derniers par des zéros. Reprenez l’export d’origine.',
  'row.hidden': 'cette ligne est masquée dans la feuille : elle n’est pas importée. Affichez-la si elle compte.',
  'row.noValue': 'cette ligne n’a pas de valeur : elle est laissée de côté, et ne compte pas pour zéro.',
  'row.noName': 'cette ligne n’a ni nom ni prénom. Écrivez au moins l’un des deux.',
  'row.noTitle': 'cette ligne n’a pas de titre. Écrivez ce qui sera montré.',
  'row.noIdentity':
    'rien ne dit de quelle diffusion parle cette ligne. Ajoutez un lien, un identifiant, ou une heure et un compte.',
  'row.duplicateOf': 'cette ligne répète la ligne {{otherRow}} ({{name}}). Gardez-en une seule.',
  'row.olderAnswer':
    'cette réponse de {{name}} est plus ancienne que celle déjà connue : la plus récente a été gardée.',
  'row.unclearReturn':
    'on ne sait pas si cette diffusion a eu lieu : la réponse, la raison et les chiffres ne vont pas ensemble. Corrigez « A eu lieu ? », ou videz ce qui est de trop.',
  'row.endBeforeStart': 'la fin ({{end}}) vient avant le début ({{start}}). Corrigez l’une des deux heures.',
  'dates.ambiguous':
    '« {{value}} » peut se lire jour/mois ou mois/jour. Choisissez l’ordre des dates (--date-order dmy ou mdy).',
  'time.doesNotExist':
    'l’heure {{value}} n’existe pas ce jour-là ({{zone}}) : c’est le passage à l’heure d’été. Corrigez-la.',
  'time.existsTwice':
    'l’heure {{value}} existe deux fois ce jour-là ({{zone}}) : c’est le passage à l’heure d’hiver. La première a été prise ; vérifiez-la.',
  'match.ambiguous':
    'plusieurs personnes ou diffusions répondent à « {{value}} » : {{candidates}}. Précisez laquelle, par exemple par son e-mail ou son lien.',
  'match.unknownParticipant':
    'personne ne s’appelle « {{value}} » parmi les participants. Corrigez le nom, ou ajoutez d’abord cette personne.',
  'match.unknownAccount': 'aucun compte « {{value}} » dans la campagne. Corrigez le nom, ou ajoutez d’abord ce compte.',
  'match.unknownRef':
    'la référence « {{value}} » n’existe pas dans la campagne. Reprenez celle de notre export, ou laissez la cellule vide.',
  'match.streamNoted':
    'cette ligne dit que « {{name}} » n’a pas eu lieu, mais sa diffusion est notée : rien n’a changé. Demandez ce qu’il en est, puis corrigez l’un ou l’autre.',
  'match.improvised':
    'cette diffusion de {{name}} n’était pas prévue : elle entre comme improvisée. Écartez la ligne, ou rattachez-la à un créneau, si ce n’en est pas une.',
  'match.nearName':
    '« {{value}} » ressemble à « {{other}} », à une faute de frappe près. Si c’est la même personne, corrigez le nom ; sinon, rien à faire.',
  'match.accountTaken':
    'le compte {{handle}} appartient déjà à la maison ou à quelqu’un d’autre : il n’a pas changé de main. Vérifiez à qui il est.',
  'account.created':
    'le compte {{handle}} n’était pas connu : il a été ajouté à la campagne. Vérifiez qu’il s’agit bien d’un des vôtres.',
  'account.completed': 'le compte {{handle}} n’avait pas de plateforme : {{platform}} a été retenu. Vérifiez-la.',
  'file.noAccount':
    'ce fichier ({{platform}}) ne dit pas de quel compte il vient : ses publications restent sans compte. Indiquez-le (--account).',
  'file.truncatedExport':
    'l’export semble coupé à {{limit}} lignes, la limite de la plateforme. Exportez une période plus courte pour avoir la suite.',
  'file.guessedEncoding': 'le codage des caractères a été deviné : {{encoding}}. Vérifiez les accents dans l’aperçu.',
  'file.controlDiffers':
    'le total de la plateforme pour « {{metric}} » est {{control, number}}, la somme des lignes est {{sum, number}}. Le total est montré, jamais ajouté ; vérifiez la période exportée.',
  'file.hiddenSheet':
    'la feuille « {{sheet}} » est masquée : elle n’est pas importée. Affichez-la, ou nommez-la, si elle compte.',
  'file.otherFormat':
    'malgré son nom, ce fichier est au format {{really}} : il a été lu comme tel. Vérifiez les valeurs dans l’aperçu.',
  'file.ignoredContent': 'ce contenu du fichier n’est pas lu : {{what}}. Les cellules le sont.',
  'file.columnDropped': 'la colonne « {{header}} » n’est pas importée. Associez-la à un champ si elle compte.',
  'file.emptySheet': 'la feuille « {{sheet}} » est vide.',
  'file.unknownSheet':
    'la feuille « {{sheet}} » n’a pas été reconnue : elle n’est pas importée. Associez ses colonnes si elle compte.',
})
