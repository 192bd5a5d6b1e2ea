import { textLiteral } from '../canonical/n-quads-terms'
import type { PartStatements, Statements } from '../canonical/part-statements'
import { preparePart } from '../canonical/part-statements'
import { charactersOf } from '../canonical/quad'
import { nativeForm, scalarLiteral } from '../canonical/scalar-literal'
import { StatementList } from '../canonical/statement-list'
import type { ActiveContext } from '../canonical/terms/active-context'
import { OutsideTables } from '../canonical/terms/active-context'
import { isWorkLimit, WorkBudget } from '../core/work-budget'
import type { GatedNode, GatedProperty, GatedValue, PartReading } from './gated-node'

/**
 * Returns the statements that nodes make, in the order in which `toStatements` finds them in the document.
 *
 * The result equals that of `toStatements`, but terms that the gate has read are not looked up again.
 *
 * @param root - Of a document without findings, embedded endorsements and supplied contexts.
 * @throws {OutsideTables} If a term makes statements that only `toStatements` can write.
 */
export function statementsOfNodes(root: GatedNode, work?: WorkBudget): Statements {
  const statements = new StatementList(work)
  writeNode(root, statements)
  return statements.finish()
}

/** Writes the statements of a node and returns its name. */
function writeNode(node: GatedNode, statements: StatementList): string {
  const known = node.part && statementsOfPart(node.part)
  return known ? statements.addPart(known) : writeOwn(node, statements)
}

function writeOwn(node: GatedNode, statements: StatementList): string {
  const subject = node.id === undefined ? statements.nextBlankNode() : `<${node.id}>`
  const { types, context } = node
  if (types.length > 0)
    statements.addTypes(
      subject,
      types.map((type) => typeIri(type, context)),
      '',
    )
  for (const property of node.properties) writeProperty(subject, property, statements)
  return subject
}

function writeProperty(
  subject: string,
  { definition, values }: GatedProperty,
  statements: StatementList,
): void {
  const { n, c, t, i } = definition
  if (n === undefined || c === '@list' || c === '@graph')
    throw new OutsideTables(`${i} makes no plain statement`)
  if (values.length === 1) {
    const object = objectOf(values[0] as GatedValue, t, statements)
    statements.add(subject, n, object, '', nativeForm(values[0], t))
    return
  }
  const objects = values.map((value) => objectOf(value, t, statements))
  const natives = values.map((value) => nativeForm(value, t))
  statements.addDistinct(subject, n, objects, '', natives)
}

function objectOf(value: GatedValue, t: string | undefined, statements: StatementList): string {
  if (typeof value !== 'object') return scalarLiteral(value, t)
  if (value.kind === 'text') return textLiteral(value)
  return value.kind === 'node' ? writeNode(value, statements) : `<${value.id}>`
}

function typeIri(type: string, context: ActiveContext | undefined): string {
  const n = context?.findType(type)?.n
  if (n === undefined) throw new OutsideTables(`${type} makes no plain statement`)
  return n
}

// A statement repeats the name of its node, which can be long: the statements of a part can take thousands of times its text, and
// no document has paid for them when they are prepared.
const mostPrepared = 1_000_000

/** Returns the statements of a part that was read; `undefined` if they are too long to be prepared. */
export function statementsOfPart(part: PartReading): PartStatements | undefined {
  if (part.statements === undefined) part.statements = readStatements(part) ?? 'tooLong'
  return part.statements === 'tooLong' ? undefined : part.statements
}

function readStatements({ node, nameNode }: PartReading): PartStatements | undefined {
  const work = new WorkBudget(0, mostPrepared)
  try {
    const statements = new StatementList(work, nameNode)
    const subject = writeOwn(node, statements)
    // To compare its numbers with the rest of a document is charged for each document.
    const { spent } = work
    const own = statements.finishPart()
    work.spend(charactersOf(own.quads))
    return preparePart(subject, own, spent)
  } catch (error) {
    if (isWorkLimit(error)) return undefined
    throw error
  }
}
