import type { ProblemCatalogue } from './catalogue'

export const es: ProblemCatalogue = {
  PARSING_ERROR: {
    title: 'No se pudo leer lo que se entregó',
    detail: '{reason}',
    hint: 'Pida el archivo original a quien lo envió; puede haberse cortado o modificado.',
  },
  NOT_A_CREDENTIAL: {
    title: 'La entrada no es una credencial',
    detail: 'Tipo de entrada: {found}.',
    hint: '{advice}',
  },
  PRESENTATION: {
    title: 'La entrada es una presentación',
    detail: 'Lo que muestra está en {pointers}; no se verificó en su conjunto.',
    hint: 'Entréguela a `verifyPresentation`, como hace la orden `verify`.',
  },
  INPUT_TOO_LARGE: {
    title: 'La entrada es demasiado grande',
    detail: 'Se esperaban como máximo {limit} bytes.',
    hint: 'Si la entrada es honesta y grande, suba el límite: opción `limits.maxInputBytes`, o `--max-bytes` en la orden.',
  },
  WORK_LIMIT_EXCEEDED: {
    title: 'La comprobación exige demasiado trabajo',
    detail:
      'Las partes del documento se remiten unas a otras, se repiten o se parecen tanto que comprobarlas exigiría mucho más trabajo del que permite su tamaño. No se siguió comprobando.',
    hint: 'Pida al emisor un documento sin repeticiones innecesarias. No confíe en este mientras no se haya podido comprobar.',
  },
  FORMAT_UNSUPPORTED: {
    title: 'Este formato no se lee',
    detail:
      'Formato de lo entregado: {format}; se leen credenciales en JSON o JWT e imágenes PNG y SVG que lleven una.',
    hint: '{advice}',
  },
  IMAGE_UNREADABLE: {
    title: 'La imagen no se puede leer con seguridad',
    detail: '{reason}',
    hint: 'Pida la imagen tal como se descargó; puede estar cortada, editada o enviada como texto.',
  },
  IMAGE_WITHOUT_CREDENTIAL: {
    title: 'La imagen no contiene ninguna insignia',
    detail: 'Esta imagen {format} no lleva ninguna credencial; es solo un dibujo.',
    hint: 'Pida el archivo tal como se descargó: la mensajería, las capturas de pantalla y los editores de imágenes quitan la insignia.',
  },
  IMAGE_CREDENTIAL_REPEATED: {
    title: 'La imagen contiene más de una insignia',
    detail: 'La imagen {format} lleva {count} credenciales y nada dice cuál de ellas cuenta.',
    hint: 'Pida una imagen con una sola credencial.',
  },
  IMAGE_OF_OPEN_BADGES_2: {
    title: 'La imagen contiene una insignia de Open Badges 2.0',
    detail:
      'La imagen {format} lleva una aserción de Open Badges 2.0; aquí se leen credenciales de Open Badges 3.0.',
    hint: '{advice}',
  },
  IMAGE_TEXT_COMPRESSED: {
    title: 'La credencial de la imagen está comprimida',
    detail: 'Open Badges 3.0 pide un bloque sin comprimir; se ha leído de todos modos.',
    hint: 'Dígaselo al emisor: otros verificadores pueden rechazar la imagen.',
  },
  IMAGE_DOCTYPE: {
    title: 'La imagen nombra una DTD',
    detail: 'El SVG empieza con el DOCTYPE de los programas de dibujo; la DTD no se ha leído.',
    hint: 'Aquí no hace falta nada; otros verificadores pueden rechazar una imagen así.',
  },
  IMAGE_ACTIVE_CONTENT: {
    title: 'La imagen contiene un script',
    detail: 'Abierto como página, el SVG ejecutaría un script; aquí no se ha ejecutado nada de él.',
    hint: 'No abra la imagen en un navegador si no confía en quien la envió.',
  },
  JWT_MALFORMED: {
    title: 'El JWT no está escrito como debería',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Pida el archivo original a quien lo envió; puede haberse cortado o modificado.',
  },
  OPEN_BADGES_2: {
    title: 'Es una insignia anterior a Open Badges 3.0',
    detail:
      'El documento sigue Open Badges {version} ({kind}); aquí se evalúan credenciales de la versión 3.0.',
    hint: '{advice}',
  },
  SHAPE_UNKNOWN: {
    title: 'No se reconoce la clase de documento',
    detail: 'Ni su @context ni su type nombran un documento que esta biblioteca conozca; type es {found}.',
    hint: 'Indique con qué forma debe compararse, o añada el tipo que el documento debería tener.',
  },
  MEMBER_REQUIRED: {
    title: 'Falta un campo',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Añada el campo: {expected}.',
  },
  MEMBER_UNKNOWN: {
    title: 'Hay un campo que no corresponde aquí',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Quite el campo o corrija cómo está escrito.',
  },
  MEMBER_RENAMED: {
    title: 'Un campo tiene otro nombre en esta versión',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Cambie el nombre del campo; es distinto entre versiones del modelo de datos.',
  },
  VALUE_TYPE: {
    title: 'Un valor es de un tipo equivocado',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Escriba el valor en el tipo esperado.',
  },
  VALUE_FORMAT: {
    title: 'Un valor no está escrito como debería',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Corrija el valor: {expected}.',
  },
  VALUE_NOT_ALLOWED: {
    title: 'Un valor no es de los permitidos',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Elija uno de los valores permitidos.',
  },
  VALUE_COUNT: {
    title: 'Hay demasiados valores o demasiado pocos',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Añada o quite valores.',
  },
  VALUE_RANGE: {
    title: 'Un valor está fuera de los límites',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Corrija el valor.',
  },
  VALUE_REPEATED: {
    title: 'Un valor aparece más de una vez',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Deje solo uno.',
  },
  REFERENCE_DANGLING: {
    title: 'Una referencia no lleva a nada en este documento',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Corrija el id o añada aquello a lo que se refiere.',
  },
  PROBLEMS_OMITTED: {
    title: 'Hay más problemas de los que se muestran',
    detail: 'Se muestran los primeros {shown}; no se muestran hasta {more} más.',
    hint: 'Corrija estos y vuelva a comprobar.',
  },
  CONTEXT_NOT_PINNED: {
    title: 'Un contexto JSON-LD no es de los fijados de antemano',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Use los contextos del W3C y de Open Badges. Para aceptar otro, aporte sus bytes con su SHA-256: opción `contexts`, o `--contexts` en la orden.',
  },
  CONTEXT_UNKNOWN: {
    title: 'Un contexto JSON-LD no se conoce aquí',
    detail:
      'El contexto {url} no está fijado ni se ha entregado, así que no se conoce el significado de sus términos.',
    hint: 'Lea ese contexto. Si confía en él, entréguelo con su SHA-256: opción profile o --contexts.',
  },
  CONTEXT_INLINE: {
    title: 'El documento trae un contexto JSON-LD propio',
    detail:
      'Un contexto dentro del documento puede cambiar lo que dice. El SHA-256 de este, sobre su forma RFC 8785, es {hash}.',
    hint: 'Léalo. Si confía en él, entregue ese SHA-256: opción profile o --inline-context.',
  },
  CONTEXT_UNREADABLE: {
    title: 'Un contexto JSON-LD entregado dice algo que no se admite',
    detail: 'El documento usa algo que no puede leerse de una sola manera: {reason}.',
    hint: 'Compruebe la credencial por otros medios, o pida al emisor una que no lo use.',
  },
  CONTEXT_ORDER: {
    title: 'Los contextos JSON-LD están en un orden equivocado',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Ponga primero el contexto de credenciales del W3C, luego el de Open Badges y después los demás.',
  },
  CONTEXT_CONFLICT: {
    title: 'Un elemento tiene tipos que se contradicen',
    detail: 'Sus contextos dan dos significados a un mismo término: {reason}.',
    hint: 'Deje al elemento uno solo de los tipos, o divídalo en dos.',
  },
  CLASS_AS_PROPERTY: {
    title: 'Una clase está en el lugar de una propiedad',
    detail:
      '{found} es el nombre de una clase. Según sus contextos significa también una propiedad, y nadie la buscaría con ese nombre.',
    hint: 'Escriba {expected} en su lugar.',
  },
  NAME_AMBIGUOUS: {
    title: 'Un nombre podría escribirse de otra manera',
    detail:
      'Según los contextos entregados, {iri} tiene otros nombres además de {name}, u otra forma de sus valores, y podría engañarse a quien lee.',
    hint: 'Deje fuera el contexto que le da un segundo nombre, o pida al emisor una credencial sin él.',
  },
  VALUE_DROPPED: {
    title: 'Un valor no dice nada',
    detail: 'Se encontró {found}, que equivale a no dar ningún valor; no se tiene en cuenta.',
    hint: 'Es mejor omitir el campo.',
  },
  NODE_CONFLICT: {
    title: 'Una misma cosa se describe de dos maneras',
    detail: 'El id {id} aparece en varios lugares que no coinciden en {member}.',
    hint: 'Diga lo mismo de un id en todas partes, o use dos ids.',
  },
  SUBJECT_UNIDENTIFIED: {
    title: 'La credencial no dice de quién trata',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Averigüe por otros medios quién es el titular, o pida al emisor que añada su id o un identificador: así, cualquiera puede mostrarla como suya.',
  },
  TERM_UNDEFINED: {
    title: 'El documento dice algo que ninguna firma cubre',
    detail: 'Sus contextos no definen un término o un tipo que utiliza: {reason}.',
    hint: 'Quite el término sin definir, o firme con un contexto que lo defina.',
  },
  DATA_MODEL_1_1: {
    title: 'La credencial sigue el modelo de datos 1.1',
    detail:
      'Su primer contexto es {found}; un documento de esta clase solo se evalúa en el modelo de datos 2.0.',
    hint: 'Pida al emisor la credencial en el modelo de datos 2.0.',
  },
  DATA_MODEL_MIXED: {
    title: 'Un documento mezcla dos modelos de datos',
    detail:
      '{found} aparece en un documento del otro modelo de datos; sus palabras tendrían dos significados.',
    hint: 'Pida al emisor una credencial según un solo modelo de datos.',
  },
  PROOF_MISSING: {
    title: 'El documento no lleva ninguna firma',
    detail: 'Nadie lo ha firmado.',
    hint: 'Pida al emisor la credencial firmada.',
  },
  PROOF_VERIFICATION_ERROR: {
    title: 'La firma no corresponde al documento',
    detail:
      'La firma hecha con {verificationMethod} no es de este contenido: se cambió la firma o el documento, o lo firmó otra clave.',
    hint: 'No se fíe de él; pida el original al emisor.',
  },
  PROOF_TRANSFORMATION_ERROR: {
    title: 'El documento no se pudo poner en la forma única que se firma',
    detail: '{reason}',
    hint: 'Pida al emisor la credencial original.',
  },
  MALFORMED_VALUE_ERROR: {
    title: 'Una firma no está escrita como debe',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Pida al emisor la credencial original.',
  },
  PROOF_CONTEXT: {
    title: 'Una firma nombra contextos propios',
    detail: 'La firma nombra {found}. Son contextos fijados de su clase, y con ellos se comprobó.',
    hint: 'No hay que hacer nada.',
  },
  CRYPTOSUITE_UNSUPPORTED: {
    title: 'Esta clase de firma no se admite',
    detail: 'Clase de la firma: {found}; se admiten: {expected}.',
    hint: 'Pida al emisor que firme con eddsa-rdfc-2022.',
  },
  CRYPTOSUITE_MISSPELLED: {
    title: 'El nombre de la clase de firma es una errata',
    detail:
      'La firma nombra {found}, una errata de {expected} en el texto de Open Badges 3.0; ninguna especificación lo define.',
    hint: 'Pida al emisor que firme con eddsa-rdfc-2022.',
  },
  PROOF_PURPOSE_MISMATCH: {
    title: 'La firma se hizo con otro fin',
    detail: 'Se esperaba el fin {expected}; se encontró: {found}.',
    hint: 'Pida una firma hecha con el fin {expected}.',
  },
  PROOF_EXPIRED: {
    title: 'La firma ha caducado',
    detail: 'Valía hasta {expires}.',
    hint: 'Pida al emisor que vuelva a firmar la credencial.',
  },
  PROOF_FROM_THE_FUTURE: {
    title: 'La firma dice haberse hecho en el futuro',
    detail: 'Momento que indica: {created}; ahora: {now}.',
    hint: 'Compruebe el reloj de este equipo y después consulte al emisor.',
  },
  PROOF_REPEATED: {
    title: 'La misma firma aparece aquí más de una vez',
    detail: 'Cuenta una sola vez.',
    hint: 'Vuelva a combinar las copias.',
  },
  PROOFS_TOO_MANY: {
    title: 'Más firmas de las que se comprueban',
    detail:
      'De este tipo se comprueban como máximo {most} firmas, y el documento tiene más. No se comprobaron.',
    hint: 'Pida al emisor una copia solo con sus propias firmas: cualquiera puede añadir otras.',
  },
  PREVIOUS_PROOF_INVALID: {
    title: 'La cadena de firmas está rota',
    detail: 'La firma sigue a {previousProof}, que falta o no se pudo verificar.',
    hint: 'Pida al emisor la credencial con todas sus firmas.',
  },
  INVALID_VERIFICATION_METHOD: {
    title: 'La clave de una firma no se puede usar',
    detail: 'El método de verificación {verificationMethod} no se puede usar: {reason}.',
    hint: 'Pregunte al emisor con qué clave firma.',
  },
  VERIFICATION_METHOD_UNSUPPORTED: {
    title: 'La forma de la clave no se admite',
    detail: 'El método de verificación {verificationMethod} tiene la forma {found}; se admiten {expected}.',
    hint: 'Pida al emisor que publique su clave como Multikey o JsonWebKey.',
  },
  VERIFICATION_METHOD_UNRESOLVED: {
    title: 'Nada muestra de quién es la clave',
    detail: 'Nada muestra que {verificationMethod} sea una clave de {controller}: {reason}.',
    hint: 'Aporte el documento DID del emisor, o un paquete de confianza que lo contenga.',
  },
  VERIFICATION_METHOD_NOT_FOUND: {
    title: 'La clave no está en el documento de su titular',
    detail: 'El documento de {controller} no incluye {verificationMethod}.',
    hint: 'Compruebe que el documento del emisor sea el actual; si lo es, no se fíe de la credencial.',
  },
  VERIFICATION_METHOD_REVOKED: {
    title: 'La clave ya no es válida',
    detail: 'La clave {verificationMethod} {ended}.',
    hint: 'Pida al emisor que vuelva a firmar con una clave vigente.',
  },
  INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD: {
    title: 'La clave no está destinada a esto',
    detail: 'El documento de {controller} no incluye {verificationMethod} en {purpose}.',
    hint: 'Pida una firma con una clave que su titular incluya en {purpose}.',
  },
  CONTROLLER_NOT_ISSUER: {
    title: 'Quien firma no es el emisor',
    detail: 'El emisor es {issuer}; la firma se hizo con una clave de {controller}.',
    hint: 'No se fíe de ella: cualquiera puede nombrar a otro como emisor.',
  },
  HOLDER_NOT_SIGNER: {
    title: 'Quien firma no es el titular',
    detail: 'El titular es {holder}; la firma se hizo con una clave de {controller}.',
    hint: 'No tome las credenciales como mostradas por ese titular.',
  },
  HOLDER_NOT_SHOWN: {
    title: 'Nada muestra quién presenta las credenciales',
    detail:
      'La entrada no lleva la firma de ningún titular: cualquiera que tenga las credenciales pudo enviarla.',
    hint: 'Pida al titular una presentación firmada y hecha para un reto (challenge) de usted.',
  },
  CREDENTIAL_NOT_OPENED: {
    title: 'Una parte de la entrada no se ha abierto',
    detail:
      'Un texto o un sobre en este lugar puede contener una credencial o una presentación. No se ha abierto, y nada muestra quién presenta lo que contiene.',
    hint: 'Entregue las credenciales o la presentación firmada como archivo propio.',
  },
  CHALLENGE_MISMATCH: {
    title: 'La presentación se hizo para otro reto (challenge)',
    detail: 'Reto esperado: {expected}; se encontró: {found}.',
    hint: 'No la acepte: puede ser una presentación antigua. Pida una hecha para su reto.',
  },
  DOMAIN_MISMATCH: {
    title: 'La presentación se hizo para otro verificador',
    detail: 'Dominio esperado: {expected}; se encontró: {found}.',
    hint: 'Acéptela solo si ese dominio es el suyo: nómbrelo entonces con la opción `domain`, o con `--domain` en la orden.',
  },
  JWT_HEADER_REFUSED: {
    title: 'La cabecera del JWT no se acepta',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Pida al emisor un JWT que solo tenga alg, kid y typ en la cabecera.',
  },
  JWT_ALGORITHM_REFUSED: {
    title: 'El JWT no está firmado con la clave de nadie',
    detail: 'Su alg es {alg}: cualquiera, o cualquiera que pueda comprobarlo, podría haberlo hecho.',
    hint: 'No se fíe de él; pida al emisor un JWT firmado con EdDSA, ES256 o RS256.',
  },
  JWT_ALGORITHM_UNSUPPORTED: {
    title: 'El algoritmo del JWT no se admite',
    detail: 'Su alg es {alg}; se admiten: {expected}.',
    hint: 'Pida al emisor que firme con EdDSA, ES256 o RS256.',
  },
  JWT_KEY_MISMATCH: {
    title: 'La clave es para otro algoritmo que el que indica el JWT',
    detail: 'El alg es {alg}; {verificationMethod} es una clave para {expected}.',
    hint: 'No se fíe de él; pida al emisor un JWT cuyo alg corresponda a su clave.',
  },
  JWT_KEY_NOT_OF_ISSUER: {
    title: 'La clave de la cabecera del JWT no es del emisor',
    detail: 'El jwk de la cabecera no es una clave que {issuer} indique para ello.',
    hint: 'No se fíe de él: cualquiera puede poner una clave propia en una cabecera.',
  },
  JWT_SIGNATURE_DER: {
    title: 'La firma del JWT está escrita en DER',
    detail: 'Para {alg} un JWT lleva r y s uno junto a otro, {length} bytes; se encontró DER.',
    hint: 'Pida al emisor que convierta la firma de DER a r y s (RFC 7518, sección 3.4) y que envíe el JWT de nuevo.',
  },
  JWT_NOT_BY_ISSUER: {
    title: 'El JWT que rodea la credencial no cuenta',
    detail:
      'La credencial cuenta por una prueba que lleva dentro. Llegó en un JWT firmado por {signer}, y no consta que sea una clave de {issuer}.',
    hint: 'Saque la credencial del JWT y confíe solo en su propia prueba.',
  },
  JWT_CLAIM_MISMATCH: {
    title: 'Una afirmación del JWT contradice la credencial',
    detail: 'La afirmación {claim} es {found}; según {member} de la credencial debería ser {expected}.',
    hint: 'No se fíe de él: un lector creería la afirmación, otro la credencial.',
  },
  JWT_CLAIM_TYPE: {
    title: 'Una afirmación del JWT es de otro tipo',
    detail: '{claim} es {found}, se esperaba {expected}.',
    hint: 'Pida al emisor que escriba {claim} como {expected} y que firme el JWT de nuevo.',
  },
  JWT_CLAIM_MISSING: {
    title: 'Falta una afirmación del JWT',
    detail: 'Falta la afirmación {claim}; debería repetir {member} de la credencial.',
    hint: 'Pida al emisor que la escriba; otros lectores pueden exigirla.',
  },
  SECOND_CHECK_MISSING: {
    title: 'No se pudo hacer la segunda comprobación',
    detail:
      'Una firma bajo contextos entregados solo cuenta si {package} la confirma, y ese paquete no está instalado aquí.',
    hint: 'Instale {package} con @digitalbazaar/data-integrity, @digitalbazaar/eddsa-rdfc-2022-cryptosuite y @digitalbazaar/ed25519-signature-2020.',
  },
  SECOND_CHECK_FAILED: {
    title: 'La segunda comprobación no confirma una firma',
    detail: 'Según la comprobación propia la firma es válida, pero {package} la rechaza: {reason}.',
    hint: 'Pida al emisor que revise la credencial; mientras no coincidan, no se fíe de ella.',
  },
  PROOF_IS_BASE: {
    title: 'La firma es una firma de base',
    detail:
      'Una firma de base de ecdsa-sd-2023 es solo para el titular: con ella cualquiera puede elegir en su lugar qué se muestra.',
    hint: 'Pida al titular que derive de ella una firma de lo que haya que mostrar.',
  },
  SUITE_NOT_INSTALLED: {
    title: 'Falta un paquete para este tipo de firma',
    detail: 'Una firma de {cryptosuite} se comprueba con paquetes que no están instalados aquí: {missing}.',
    hint: 'Instale {missing} y vuelva a verificar.',
  },
  SUITE_UNDECIDED: {
    title: 'No se pudo comprobar una firma',
    detail: '{package} no pudo comprobar la firma: {reason}.',
    hint: 'Pida al titular que derive de nuevo la firma y al emisor que revise la credencial; mientras no esté comprobada, no se fíe de ella.',
  },
  MAY_BE_HIDDEN: {
    title: 'Puede que se haya omitido algo',
    detail:
      'La credencial se muestra en parte, y {member}, o más de ello, puede haberse omitido. Lo que no se muestra se desconoce.',
    hint: 'Pida al titular que muestre {member}, o al emisor que lo haga obligatorio.',
  },
  DISCLOSURE_SELECTIVE: {
    title: 'Solo se muestra una parte de la credencial',
    detail:
      'El titular eligió qué mostrar. Puede faltar todo lo que el emisor no hizo obligatorio, también un fin de validez o un estado.',
    hint: 'Si el fin o el estado le importan, pregunte al emisor qué afirmaciones nadie puede omitir.',
  },
  NOT_YET_VALID: {
    title: 'La credencial todavía no es válida',
    detail: 'Es válida desde {validFrom}; ahora: {now}.',
    hint: 'Vuelva a comprobarla entonces.',
  },
  EXPIRED: {
    title: 'La credencial ha caducado',
    detail: 'Era válida hasta {validUntil}; ahora: {now}.',
    hint: 'Pida al titular una credencial renovada.',
  },
  PERIOD_REVERSED: {
    title: 'La credencial termina antes de empezar',
    detail: 'Es válida desde {validFrom} hasta {validUntil}.',
    hint: 'Pida al emisor que corrija las fechas.',
  },
  AWARDED_TOO_LATE: {
    title: 'La concesión tiene una fecha demasiado tardía',
    detail:
      '`awardedDate` es {awardedDate}, posterior a {latest}: la concesión no puede ser posterior ni a `validFrom` ni a la verificación.',
    hint: 'Pida al emisor que corrija las fechas.',
  },
  STATUS_RETRIEVAL_ERROR: {
    title: 'No se sabe si fue revocada o suspendida',
    detail: 'Falta la lista de estado {statusListCredential}: {reason}.',
    hint: 'Aporte la lista de estado; sin ella nadie sabe si la credencial sigue vigente.',
  },
  STATUS_VERIFICATION_ERROR: {
    title: 'La lista de estado no supera la verificación',
    detail: 'Nada de la lista de estado {statusListCredential} cuenta: {reason}.',
    hint: 'Descargue de nuevo la lista desde su dirección; no se fíe de esta copia.',
  },
  STATUS_LIST_LENGTH_ERROR: {
    title: 'La lista de estado es demasiado corta',
    detail: 'Entradas de la lista de estado {statusListCredential}: {length}; el mínimo es {minimum}.',
    hint: 'Pida al emisor una lista de la longitud que exige la norma.',
  },
  RANGE_ERROR: {
    title: 'La lista de estado termina antes de la entrada',
    detail: 'La credencial nombra la entrada {index} de la lista {statusListCredential}, que tiene {length}.',
    hint: 'Consulte al emisor: nadie puede saber si esta credencial sigue vigente.',
  },
  STATUS_LIST_UNREADABLE: {
    title: 'No se pudo leer una lista de estado',
    detail: 'Ninguna de las listas que se pudieron leer es {statusListCredential}; sobre otra: {reason}',
    hint: 'Descargue de nuevo la lista desde su dirección y aporte el archivo tal como llegó.',
  },
  STATUS_LIST_ISSUER_MISMATCH: {
    title: 'La lista de estado es de otro emisor',
    detail:
      'La credencial es de {issuer}; la lista de estado {statusListCredential} que se aportó es de {found}.',
    hint: 'Aporte la lista del emisor de la credencial; nadie más puede decir si fue revocada.',
  },
  STATUS_LIST_CONFLICT: {
    title: 'Dos listas de estado se contradicen',
    detail: 'Hay copias distintas de la lista de estado {statusListCredential}, y ninguna es más reciente.',
    hint: 'Descargue de nuevo la lista e indique cuándo se descargó cada copia.',
  },
  STATUS_LIST_MALFORMED: {
    title: 'La lista de estado no está escrita como debe',
    detail: 'En la lista de estado {statusListCredential}, en {place}: {reason}',
    hint: 'Pida al emisor una lista que siga la norma.',
  },
  STATUS_LIST_NOT_YET_VALID: {
    title: 'La lista de estado todavía no es válida',
    detail: 'La lista de estado {statusListCredential} es válida desde {validFrom}; ahora: {now}.',
    hint: 'Aporte la lista que rige ahora.',
  },
  STATUS_LIST_EXPIRED: {
    title: 'La lista de estado ha caducado',
    detail: 'La lista de estado {statusListCredential} era válida hasta {validUntil}; ahora: {now}.',
    hint: 'Aporte la lista actual: la credencial puede haber sido revocada desde entonces.',
  },
  STATUS_LIST_STALE: {
    title: 'La copia de la lista de estado es demasiado antigua',
    detail:
      'La lista de estado {statusListCredential} sirve {ttl} milisegundos a partir de {since}; ahora: {now}.',
    hint: 'Descárguela de nuevo e indique cuándo: la credencial puede haber sido revocada desde entonces.',
  },
  STATUS_LIST_UNSIGNED: {
    title: 'La lista de revocación no está firmada',
    detail:
      '{statusListCredential} no incluye la credencial, pero cualquiera podría haber escrito esta copia.',
    hint: 'Asegúrese de que la lista viene de su dirección; pida al emisor listas de estado firmadas.',
  },
  STATUS_PURPOSE_MISMATCH: {
    title: 'La lista de estado trata de otra cosa',
    detail:
      'La credencial pregunta a la lista {statusListCredential} por: {expected}; la lista trata de: {found}.',
    hint: 'Pregunte al emisor qué lista informa sobre esta credencial.',
  },
  STATUS_ENTRY_MALFORMED: {
    title: 'El estado de la credencial no está escrito como debe',
    detail: 'Se esperaba: {expected}; se encontró: {found}.',
    hint: 'Pida al emisor que corrija la credencial.',
  },
  STATUS_TYPE_UNSUPPORTED: {
    title: 'No se conoce esta clase de estado',
    detail:
      'Tipo del estado de la credencial: {found}; se leen BitstringStatusListEntry, StatusList2021Entry y 1EdTechRevocationList.',
    hint: 'Averigüe por otros medios si la credencial sigue vigente.',
  },
  STATUS_MEANING_UNKNOWN: {
    title: 'No se sabe qué significa el estado',
    detail: 'La lista de estado {statusListCredential} da {value} para {purpose}{because}.',
    hint: 'Pregunte al emisor qué significa; un valor 0x0 no dice nada en contra de la credencial.',
  },
  STATUS_MESSAGE: {
    title: 'El emisor dice algo sobre la credencial',
    detail: 'La lista de estado {statusListCredential} da {value}: {message}',
    hint: 'Lea el mensaje: no decide si la credencial es válida.',
  },
  STATUS_REFRESH: {
    title: 'Hay una copia más reciente de la credencial',
    detail: 'Así lo dice la lista de estado {statusListCredential}{because}.',
    hint: 'Pídasela al titular; esta sigue vigente.',
  },
  REVOKED: {
    title: 'La credencial fue revocada',
    detail: 'Así lo dice la lista {statusListCredential}{because}; no indica desde cuándo.',
    hint: 'No se fíe de ella: una revocación es definitiva.',
  },
  SUSPENDED: {
    title: 'La credencial está suspendida',
    detail: 'Así lo dice la lista de estado {statusListCredential}{because}; no indica desde cuándo.',
    hint: 'No se fíe de ella por ahora; el emisor puede levantar la suspensión.',
  },
  LABEL_SUSPENDED: {
    title: 'El sello está suspendido',
    detail: 'En el registro de sellos, {label} está suspendido desde {since}{because}.',
    hint: 'No se fíe de él por ahora; la red puede restablecerlo.',
  },
  LABEL_WITHDRAWN: {
    title: 'El sello fue retirado',
    detail: 'En el registro de sellos, {label} está retirado desde {since}{because}.',
    hint: 'No se fíe de él: una retirada es definitiva.',
  },
  LABEL_EXPIRED: {
    title: 'El sello ha terminado',
    detail: 'Según el registro de sellos, {label} terminó el {since}.',
    hint: 'Pida al titular un sello renovado.',
  },
  LABEL_NOT_ISSUED: {
    title: 'El sello aún no se ha concedido',
    detail: 'En el registro de sellos, {label} figura solo desde {since}.',
    hint: 'Vuelva a comprobarlo a partir de entonces.',
  },
  LABEL_SUPERSEDED: {
    title: 'Una edición posterior ha ocupado su lugar',
    detail:
      'El registro de sellos contiene una renovación de {label} desde {since}; esta es una edición anterior.',
    hint: 'Pida al titular la edición actual.',
  },
  LABEL_LIST_DISAGREES: {
    title: 'Una lista de estado y el registro de sellos no coinciden',
    detail:
      'Según la lista de estado {statusListCredential}, el estado del sello es: {list}; según el registro de sellos, desde {since}: {register}. Decide el registro.',
    hint: 'Avise a la red: uno de los dos está desactualizado.',
  },
  SCHEMA_UNKNOWN: {
    title: 'No se conoce un esquema que la credencial nombra',
    detail: 'La credencial pide compararse con {id} ({type}), que no está disponible.',
    hint: 'Compare la credencial con ese esquema por otros medios.',
  },
  QUORUM_NOT_REACHED: {
    title: 'Han firmado demasiado pocos miembros del comité',
    detail: 'Firmas: {counted} de {quorum}; {missing}.',
    hint: 'Pida la firma a los miembros que faltan y después combine sus copias.',
  },
  POLICY_NOT_GIVEN: {
    title: 'Nadie evaluó quién firmó',
    detail: 'No se aportó ningún comité.',
    hint: 'Aporte el comité, o un paquete de confianza que lo contenga.',
  },
  POLICY_NOT_FOR_ISSUER: {
    title: 'El comité no habla en nombre de este emisor',
    detail: 'El comité aportado habla en nombre de {network}; la credencial es de {issuer}.',
    hint: 'Aporte el comité del emisor de la credencial.',
  },
  GROUP_QUORUM_NOT_REACHED: {
    title: 'Han firmado demasiado pocos miembros de un grupo del comité',
    detail: 'Firmas del grupo {group}: {counted} de {quorum}; {missing}.',
    hint: 'Pida la firma a los miembros del grupo y después combine sus copias.',
  },
  REQUIRED_MEMBER_MISSING: {
    title: 'Falta la firma de un miembro sin el cual nada se decide',
    detail: 'Falta la firma de {name}.',
    hint: 'Pida la firma de {name} y después combine las copias.',
  },
  COMMITTEE_NOT_IN_OFFICE: {
    title: 'El comité no estaba en funciones',
    detail: 'El comité {committee} no estaba en funciones en este momento: {instant}.',
    hint: 'Aporte el comité de entonces.',
  },
  SIGNER_NOT_A_MEMBER: {
    title: 'Una firma no es de un miembro del comité',
    detail: 'La firma hecha con {verificationMethod} no cuenta: {reason}.',
    hint: 'Para el quórum solo cuentan las firmas de los miembros.',
  },
  SIGNERS_UNDECIDED: {
    title: 'No se ha decidido si han firmado suficientes miembros del comité',
    detail: 'Firmas: {counted}; necesarias: {quorum}; no se pudieron comprobar: {undecided}.',
    hint: 'Aporte el documento DID del emisor, o un paquete de confianza que lo contenga. Lo que le falta a cada firma se indica junto a ella.',
  },
  JWT_HOLDS_ONE_SIGNATURE: {
    title: 'Un JWT no puede llevar las firmas de un comité',
    detail: 'Un JWT tiene una sola firma; miembros que deben firmar: {quorum}.',
    hint: 'Pida la credencial con firmas incorporadas, una de cada miembro.',
  },
  TRUST_NOT_GIVEN: {
    title: 'Nadie evaluó si el emisor es de confianza',
    detail: 'No se aportó ningún material de confianza.',
    hint: 'Indique en `trust` en quién confía: `issuers` cuyas insignias acepta, o un paquete de confianza.',
  },
  ISSUER_NOT_KNOWN: {
    title: 'No se conoce al emisor',
    detail: '{issuer} no aparece en el material de confianza aportado.',
    hint: 'Averigüe si confía en este emisor y, si es así, añádalo a los `issuers` de su material de confianza.',
  },
  TRUST_BUNDLE_EXPIRED: {
    title: 'El paquete de confianza ha caducado',
    detail: 'El paquete valía hasta {expiresAt}; ahora es {now}.',
    hint: 'Pida a la red el paquete actual y lea ese.',
  },
  TRUST_BUNDLE_NOT_YET_ISSUED: {
    title: 'El paquete de confianza aún no se había emitido',
    detail: 'El paquete se emitió el {issuedAt}; ahora es {now}.',
    hint: 'Compruebe el instante con el que verifica y el reloj de este equipo.',
  },
  LABEL_NOT_BY_NETWORK: {
    title: 'Solo una red puede conceder un sello',
    detail: '{issuer} lo emitió como sello de calidad y no es una red del material de confianza.',
    hint: 'Pida al titular el sello que concedió la red. Si este emisor realmente concede sellos, añádalo a su material de confianza como red con su comité.',
  },
  LABEL_NOT_IN_REGISTER: {
    title: 'El registro no tiene este sello',
    detail: 'El registro de sellos no tiene ningún sello {label} de la red {network}.',
    hint: 'Pregunte a la red si concedió esto y no se fíe de ello hasta entonces. Toda insignia de una red debe constar en su registro; lo que no es un sello corresponde a otro emisor.',
  },
  TRUST_MARK_NOT_IN_REGISTER: {
    title: 'El registro no tiene el sello que respalda esta marca de confianza',
    detail:
      'El registro de sellos no tiene ningún sello de {holder} con la red {network} que abarque todo el tiempo de este respaldo, cuyo inicio es {validFrom}.',
    hint: 'No se fíe de ello hasta que la red confirme el sello; un paquete de confianza más reciente puede tenerlo.',
  },
  ENDORSEMENT_NOT_PUBLISHED: {
    title: 'Nada muestra que la red haya publicado este respaldo',
    detail:
      'La red {network} lleva un registro y el material de confianza no contiene este respaldo. Quienes dejaron la comisión aún podrían firmarlo con una fecha anterior.',
    hint: 'No se fíe de él hasta que la red lo confirme; un paquete de confianza más reciente puede contenerlo.',
  },
  LABEL_AFTER_REGISTER: {
    title: 'El sello es más reciente que el registro',
    detail:
      'El registro de sellos es de {asOf}, anterior al comienzo de esta edición de {label}, así que no puede contenerla.',
    hint: 'Obtenga de la red un paquete de confianza más reciente.',
  },
  LABEL_OF_ANOTHER_HOLDER: {
    title: 'El sello pertenece a otro titular',
    detail:
      'En el registro de sellos, {label} es de {expected} desde {since}; esta credencial trata de {found}.',
    hint: 'No se fíe de ella; pregunte a la red.',
  },
  LABEL_EDITION_UNKNOWN: {
    title: 'El registro tiene otro contenido de este sello',
    detail:
      'Esta edición de {label} comienza en {validFrom}, y el registro de sellos no tiene ninguna edición con este contenido. Comienzo de las ediciones del registro: {editions}.',
    hint: 'No se fíe de ella; pida a la red el sello que concedió.',
  },
  LABEL_NOT_COMPARABLE: {
    title: 'El sello no se puede comparar con el registro',
    detail:
      'El registro de sellos tiene el resumen criptográfico de {label} entero, y de esta credencial no se puede obtener.',
    hint: 'Pida al titular el sello entero.',
  },
  HOLDER_LABEL_NOT_ACTIVE: {
    title: 'No consta que el emisor tuviera un sello al otorgarla',
    detail:
      'El material de confianza solo conoce a {holder} por su sello de calidad, cuyo estado al otorgarla era: {state}. {reason}.',
    hint: '{advice}',
  },
  TRUST_ROOT_NOT_PINNED: {
    title: 'El paquete de confianza se creyó sin más',
    detail: 'No se fijó ninguna raíz, así que el paquete vale solo tanto como la vía por la que llegó.',
    hint: 'Obtenga la raíz de la red por una vía en la que confíe y apórtela.',
  },
  SELF_ISSUED: {
    title: 'El titular lo afirma de sí mismo',
    detail: 'El emisor ({issuer}) es el destinatario, así que nadie más responde de ello.',
    hint: 'Léala como una declaración de su titular. Sus evidencias y respaldos pueden decir más.',
  },
  EVIDENCE_NOT_GIVEN: {
    title: 'Las evidencias no se compararon',
    detail: 'Evidencias cuyos archivos no se aportaron: {count}.',
    hint: 'Aporte los archivos para comparar sus huellas digitales.',
  },
  EVIDENCE_MISMATCH: {
    title: 'Un archivo de evidencia difiere de lo que se firmó',
    detail: 'La huella digital de {id} no es la que indica la credencial.',
    hint: 'Pida al titular el archivo original.',
  },
  CONTEXT_DIGEST_MISMATCH: {
    title: 'La credencial indica otra huella digital para un contexto JSON-LD',
    detail:
      'La huella digital que indica para {id} no corresponde a ninguna versión conocida de ese contexto.',
    hint: 'Pregunte al emisor con qué versión del contexto se firmó la credencial.',
  },
  RECIPIENT_MISMATCH: {
    title: 'La credencial trata de otra persona',
    detail: 'No trata de {recipient}; las mayúsculas y las minúsculas cuentan.',
    hint: 'No la acepte como credencial de esa persona; pida una que lo sea. Una dirección de correo escrita de otro modo es otra: `emailVariants` enumera las formas habituales.',
  },
  RECIPIENT_UNKNOWN: {
    title: 'No se sabe si la credencial trata de esta persona',
    detail:
      'No contiene nada que muestre si trata de {recipient}: ningún identificador de ese tipo, uno que no se puede comparar, o varios titulares.',
    hint: 'Pregunte al titular con qué id o identificador se expidió la credencial.',
  },
  CREDENTIAL_OF_ANOTHER: {
    title: 'Una credencial trata de otra persona',
    detail: 'Trata de {subject}; la presenta {holder}.',
    hint: 'No la cuente como credencial del titular.',
  },
  ENDORSEMENT_INVALID: {
    title: 'Un respaldo no se sostiene',
    detail: 'Resultado del respaldo de {endorser}: no válido. {reason}',
    hint: 'Consulte el informe del respaldo; la credencial misma se evalúa aparte.',
  },
  ENDORSEMENT_UNDECIDED: {
    title: 'No se pudo decidir sobre un respaldo',
    detail: 'Resultado del respaldo de {endorser}: sin decidir. {reason}',
    hint: 'El informe del respaldo dice qué falta; la credencial misma se evalúa aparte.',
  },
  ENDORSEMENT_TARGET_MISMATCH: {
    title: 'El respaldo trata de otra cosa',
    detail: 'Lo que respalda: {found}; se aportó para: {expected}.',
    hint: 'No lo atribuya a esta credencial.',
  },
  ENDORSEMENT_CONTENT_CHANGED: {
    title: 'Lo respaldado ha cambiado desde entonces',
    detail: 'La huella digital que el respaldo indica para {id} no es la de su contenido actual.',
    hint: 'Pida un respaldo del contenido actual a quien dio el respaldo.',
  },
  ENDORSEMENTS_TOO_DEEP: {
    title: 'Los respaldos de respaldos no se evaluaron',
    detail: 'Niveles de respaldos que se evalúan: {depth}; los que contiene este respaldo están más adentro.',
    hint: 'Verifique el respaldo por separado para que se evalúen los que contiene.',
  },
  ENDORSEMENT_BY_ITSELF: {
    title: 'Quien da el respaldo se respalda a sí mismo',
    detail: '{endorser} respalda algo propio.',
    hint: 'No lo tenga en cuenta: un respaldo viene de un tercero.',
  },
  ENDORSEMENT_SAYS_MORE: {
    title: 'Un respaldo dice más que su comentario',
    detail: 'También indica {member} sobre {id}; un respaldo no habla en nombre del emisor.',
    hint: 'Quítelo del respaldo. Lo que quiera decir el emisor va en la credencial.',
  },
  ENDORSEMENT_ALTERED: {
    title: 'Se alteró un respaldo incluido',
    detail:
      'Su firma no coincide; puede que se hayan movido afirmaciones sobre {id} entre él y la credencial.',
    hint: 'Pida la credencial tal como se emitió, o una sin este respaldo.',
  },
  ENDORSEMENT_REPEATED: {
    title: 'El mismo respaldo llegó más de una vez',
    detail: 'Es el respaldo de {first} y cuenta una vez.',
    hint: 'Nada: el informe lo muestra una vez.',
  },
  ACKNOWLEDGEMENT_NOT_COUNTED: {
    title: 'Un reconocimiento no cuenta',
    detail: '{by} reconoce el respaldo, pero no cuenta: {reason}',
    hint: 'Cuente el respaldo como uno que nadie ha reconocido.',
  },
  ENDORSER_REPEATED: {
    title: 'Una clave respalda con dos nombres',
    detail: '{endorser} firma con la clave de quien respalda en {first}.',
    hint: 'Cuente a los dos como uno solo.',
  },
  AUTHORITY_NOT_SHOWN: {
    title: 'No se muestra que el emisor pueda emitirla',
    detail:
      'La insignia nombra a {creator} como creador del logro, y nada muestra que {creator} autorizara a {issuer} a emitirla. {reason}.',
    hint: 'Pida al emisor la autorización que le dio el creador y entréguela entre las autorizaciones. Sin ella, el creador es solo palabra del emisor.',
  },
  AUTHORITY_NOT_HELD: {
    title: 'El emisor no tenía autorización para emitirla',
    detail:
      'La insignia nombra a {creator} como creador del logro, y la autorización que {creator} dio a {issuer} no la cubre. {reason}.',
    hint: 'Pida al emisor una autorización para la fecha del otorgamiento, o pregunte al creador.',
  },
  AUTHORITY_CONTENT_CHANGED: {
    title: 'El logro no es el que se puede emitir',
    detail: '{creator} autorizó a {issuer} a emitir este logro con otro contenido. {reason}.',
    hint: 'Compare el logro con el que publica su creador, o pregunte al creador.',
  },
  REFRESH_NOT_ASKED: {
    title: 'Puede haber una copia más reciente de la credencial',
    detail: 'La credencial nombra el servicio de actualización {service}: {reason}.',
    hint: 'Pase una función fetch o pida al titular la copia más reciente; esta se evalúa tal como está.',
  },
  REFRESH_UNAVAILABLE: {
    title: 'No se pudo consultar el servicio de actualización',
    detail: '{service}: {reason}.',
    hint: 'Inténtelo más tarde o pida al titular la copia más reciente; esta se evalúa tal como está.',
  },
  REFRESH_REFUSED: {
    title: 'Lo que envió el servicio de actualización no sustituye nada',
    detail: '{service}: {reason}.',
    hint: 'Pregunte al emisor qué vale ahora; esta copia se evalúa tal como está.',
  },
  REFRESH_REPLACED: {
    title: 'Hay una copia más reciente de la credencial',
    detail: '{service}: {reason}.',
    hint: 'Confíe en la copia más reciente, cuyo informe va junto al de esta.',
  },
}
