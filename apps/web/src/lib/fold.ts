export { fold } from '@tien-do/domain'
