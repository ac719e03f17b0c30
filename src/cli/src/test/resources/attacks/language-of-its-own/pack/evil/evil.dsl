[when]it sings=eval( org.belie.attack.Canary.hit() )
