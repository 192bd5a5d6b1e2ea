import { addAssess } from './commands/assess'
import { addBake } from './commands/bake'
import { addCompletion } from './commands/completion'
