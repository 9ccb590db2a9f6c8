/** An account as `platform:@handle`, which may only break between the two. */
export function AccountName({ name }: { readonly name: string }) {
  const [platform = '', ...handle] = name.split(':')
  return handle.length === 0 ? name : <>{platform}:<wbr />{handle.join(':')}</>
}
